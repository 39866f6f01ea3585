package org.tribune.taxonomy;

import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.site.StyleRules;

/**
 * The colours that editors gave the sections, as rules of readers' style sheet: pages may
 * not hold inline styles.
 */
@Component
class SectionColours implements StyleRules {

	private final SectionNavigation navigation;

	private volatile Rules rules = Rules.of(List.of());

	SectionColours(SectionNavigation navigation) {
		this.navigation = navigation;
	}

	/** Made once for the sections in memory, not for every page. */
	@Override
	public String css() {
		List<Section> sections = this.navigation.sections();
		Rules current = this.rules;
		if (current.sections() != sections) {
			current = Rules.of(sections);
			this.rules = current;
		}
		return current.css();
	}

	/**
	 * What was made.
	 *
	 * @param sections it was made for
	 * @param css the rules
	 */
	private record Rules(List<Section> sections, String css) {

		static Rules of(List<Section> sections) {
			StringBuilder light = new StringBuilder();
			StringBuilder dark = new StringBuilder();
			for (Section section : sections) {
				String colour = section.colour();
				if (colour != null) {
					light.append(".section-%s{--section:%s}\n".formatted(section.slug(), colour));
					dark.append(".section-%s{--section:color-mix(in oklab,%s 45%%,white)}\n".formatted(section.slug(),
							colour));
				}
			}
			return new Rules(sections, light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n");
		}

	}

}

package org.tribune.taxonomy;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.site.MadeStylesheet;

/**
 * The colours that editors gave the sections, as a style sheet: pages may not hold inline
 * styles. Its address changes with the colours, so it may be kept for ever.
 */
@Controller
@ControllerAdvice
class SectionColours {

	private final SectionNavigation navigation;

	private volatile Sheet sheet = Sheet.of(List.of());

	SectionColours(SectionNavigation navigation) {
		this.navigation = navigation;
	}

	@ModelAttribute("sectionColours")
	String address() {
		return current().css().address();
	}

	/**
	 * The style sheet, not to be kept under an address that is not its own: another node
	 * may have named colours that this one does not know yet.
	 */
	@GetMapping("/sections.css")
	ResponseEntity<String> show(@RequestParam(name = "v", defaultValue = "") String asked) {
		return current().css().answer(asked);
	}

	/** Made once for the sections in memory, not for every page. */
	private Sheet current() {
		List<Section> sections = this.navigation.sections();
		Sheet current = this.sheet;
		if (current.sections() != sections) {
			current = Sheet.of(sections);
			this.sheet = current;
		}
		return current;
	}

	private static String styleSheet(List<Section> sections) {
		StringBuilder light = new StringBuilder();
		StringBuilder dark = new StringBuilder();
		for (Section section : sections) {
			String colour = section.colour();
			if (colour != null) {
				light.append(".section-%s{--section:%s}%n".formatted(section.slug(), colour));
				dark.append(
						".section-%s{--section:color-mix(in oklab,%s 45%%,white)}%n".formatted(section.slug(), colour));
			}
		}
		return light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n";
	}

	/**
	 * What was made.
	 *
	 * @param sections it was made for
	 * @param css the style sheet
	 */
	private record Sheet(List<Section> sections, MadeStylesheet css) {

		static Sheet of(List<Section> sections) {
			return new Sheet(sections, MadeStylesheet.at("/sections.css", styleSheet(sections)));
		}

	}

}

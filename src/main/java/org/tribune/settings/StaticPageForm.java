package org.tribune.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;
import org.tribune.site.StaticPage;

/**
 * A static page as the newsroom edits it.
 *
 * @param title headline of the page and text of its link
 * @param slug last part of the address; empty: made of the title, or left as it is
 * @param description for search engines
 * @param body HTML, cleaned when it is saved
 * @param language of the page
 * @param published {@code true} when readers see the page
 */
record StaticPageForm(
		@NotBlank(message = "{catalogue.required}") @Size(max = 150, message = "{catalogue.too-long}") String title,
		@Size(max = 200, message = "{catalogue.too-long}") String slug,
		@Size(max = 300, message = "{catalogue.too-long}") String description,
		@Size(max = 500_000, message = "{catalogue.too-long}") String body,
		@Pattern(regexp = "fr|en", message = "{catalogue.language.unknown}") String language, Boolean published) {

	StaticPageForm {
		title = Typed.line(title);
		slug = Typed.line(slug);
		description = Typed.line(description);
		body = Typed.text(body);
		language = Objects.requireNonNullElse(language, "fr");
		published = Objects.requireNonNullElse(published, false);
	}

	static StaticPageForm blank(String title, String slug, Locale language) {
		return new StaticPageForm(title, slug, "", "", language.getLanguage(), true);
	}

	static StaticPageForm of(StaticPage page) {
		return new StaticPageForm(page.title(), page.slug(), page.description(), page.bodyHtml(),
				page.language().getLanguage(), page.published());
	}

	Locale locale() {
		return Locale.of(this.language);
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.page.title", this.title);
		values.put("catalogue.slug", this.slug);
		values.put("catalogue.description", this.description);
		values.put("catalogue.page.body", this.body);
		values.put("catalogue.language", this.language);
		values.put("catalogue.page.published.label", this.published ? "✓" : "");
		return values;
	}

}

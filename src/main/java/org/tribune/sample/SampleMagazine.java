package org.tribune.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.ContributorLink;
import org.tribune.contributor.Contributors;
import org.tribune.markup.Markup;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.site.ContentChanged;
import org.tribune.site.SiteSettings;
import org.tribune.site.SiteSettingsRow;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Sets the sample magazine up through the domain, as an editor would, all or nothing.
 */
@Component
@Transactional
class SampleMagazine {

	private final SampleFiles files = new SampleFiles();

	private final SiteSettingsRow settings;

	private final StaticPages pages;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final MediaLibrary media;

	private final Markup markup;

	private final SampleArticles articles;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SampleMagazine(SiteSettingsRow settings, StaticPages pages, Sections sections, Themes themes,
			Contributors contributors, MediaLibrary media, Markup markup, SampleArticles articles,
			ApplicationEventPublisher events, Clock clock) {
		this.settings = settings;
		this.pages = pages;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.media = media;
		this.markup = markup;
		this.articles = articles;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether nothing has been written here yet.
	 */
	boolean isBlank() {
		return this.sections.findAllByOrderByPositionAscNameAscIdAsc().isEmpty();
	}

	/**
	 * Fills the site.
	 * @return how many articles there are now
	 */
	int load() {
		Instant now = this.clock.instant();
		identify(now);
		sections(now);
		themes(now);
		contributors(now);
		pages(now);
		int count = this.articles.load(this.files);
		this.events.publishEvent(new ContentChanged("sample"));
		return count;
	}

	private void identify(Instant now) {
		Map<String, Object> site = this.files.mapping("site.yaml");
		SiteSettings row = this.settings.only();
		row.identify(new SiteSettings.Identity(text(site, "name"), text(site, "tagline"),
				typeset(text(site, "description")), Locale.of(text(site, "language")),
				ZoneId.of(text(site, "timeZone")), text(site, "publisherName"), text(site, "contactEmail")), now);
	}

	private void sections(Instant now) {
		int position = 0;
		for (Map<String, Object> one : this.files.list("sections.yaml")) {
			Section section = new Section(text(one, "slug"), text(one, "name"), position++, now);
			section.present(text(one, "name"), typeset(text(one, "description")), text(one, "colour"), now);
			this.sections.save(section);
		}
	}

	private void themes(Instant now) {
		for (Map<String, Object> one : this.files.list("themes.yaml")) {
			Theme theme = new Theme(text(one, "slug"), text(one, "name"), now);
			theme.present(text(one, "name"), typeset(text(one, "description")), now);
			this.themes.save(theme);
		}
	}

	@SuppressWarnings("unchecked")
	private void contributors(Instant now) {
		for (Map<String, Object> one : this.files.list("contributors.yaml")) {
			Contributor contributor = new Contributor(text(one, "slug"), text(one, "firstName"), text(one, "lastName"),
					now);
			contributor.present(text(one, "role"), text(one, "organisation"), text(one, "biography").strip(),
					typeset(text(one, "interests")), now);
			Map<String, Object> portrait = (Map<String, Object>) one.getOrDefault("portrait", Map.of());
			Image image = this.media.addDrawing(text(portrait, "file"), this.files.image(text(portrait, "file")));
			image.describe(text(portrait, "alternativeText"), "", "");
			List<Map<String, Object>> links = (List<Map<String, Object>>) one.getOrDefault("links", List.of());
			contributor.show(image,
					links.stream()
						.map((link) -> new ContributorLink(text(link, "kind"), text(link, "address")))
						.toList(),
					now);
			this.contributors.save(contributor);
		}
	}

	private void pages(Instant now) {
		List<String> order = List.of("a-propos", "contact", "mentions-legales", "confidentialite", "accessibilite");
		for (SampleFiles.Document page : this.files.documents("pages")) {
			Locale language = Locale.of(page.text("language"));
			this.pages.save(new StaticPage(page.text("slug"), language, page.text("title"), page.text("description"),
					this.markup.body(page.html(), language, true).html(), order.indexOf(page.text("slug")), now));
		}
	}

	private String typeset(String line) {
		return this.markup.line(line, Locale.FRENCH, true);
	}

	private static String text(Map<String, Object> values, String key) {
		return values.getOrDefault(key, "").toString();
	}

}

package org.tribune.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributors;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.site.Site;
import org.tribune.staff.Actor;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Themes;

/**
 * Hands the sample tribunes in, publishes them and links them.
 */
@Component
class SampleArticles {

	private static final Actor HAND = Actor.process("sample");

	private static final Pattern IMAGE = Pattern.compile("src=\"image:([a-z0-9.-]+)\"");

	private final Newsroom newsroom;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final MediaLibrary media;

	private final Site site;

	private final Clock clock;

	SampleArticles(Newsroom newsroom, Sections sections, Themes themes, Contributors contributors, MediaLibrary media,
			Site site, Clock clock) {
		this.newsroom = newsroom;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.media = media;
		this.site = site;
		this.clock = clock;
	}

	int load(SampleFiles files) {
		Map<String, Long> ids = new HashMap<>();
		List<SampleFiles.Document> documents = new ArrayList<>(files.documents("articles"));
		documents.sort(Comparator.comparing((document) -> date(document, "publishedAt")));
		for (SampleFiles.Document document : documents) {
			long id = this.newsroom.create(manuscript(document, files), HAND);
			this.newsroom.publishAsOf(id, date(document, "publishedAt").toInstant(), HAND);
			if (!document.text("updatedAt").isEmpty()) {
				this.newsroom.markUpdated(id, date(document, "updatedAt").toInstant(), HAND);
			}
			ids.put(document.text("slug"), id);
		}
		for (SampleFiles.Document document : documents) {
			this.newsroom.curate(required(ids, document.text("slug")),
					document.texts("sameTheme").stream().map((slug) -> required(ids, slug)).toList(), HAND);
		}
		lay(files, ids);
		return documents.size();
	}

	/**
	 * Lays on the desk what readers do not see yet, so that the newsroom of a first start
	 * has something to show.
	 */
	private void lay(SampleFiles files, Map<String, Long> ids) {
		for (SampleFiles.Document document : files.documents("desk")) {
			long id = this.newsroom.create(manuscript(document, files), HAND);
			this.newsroom.curate(id, document.texts("sameTheme").stream().map((slug) -> required(ids, slug)).toList(),
					HAND);
			switch (document.text("state")) {
				case "review" -> this.newsroom.sendToReview(id, HAND);
				case "scheduled" -> this.newsroom.schedule(id, daysAhead(document), HAND);
				default -> {
				}
			}
		}
	}

	private Instant daysAhead(SampleFiles.Document document) {
		return LocalDate.now(this.clock)
			.plusDays(Long.parseLong(document.text("daysAhead")))
			.atTime(7, 0)
			.atZone(this.site.settings().timeZone())
			.toInstant();
	}

	private Manuscript manuscript(SampleFiles.Document document, SampleFiles files) {
		return new Manuscript(Locale.of(document.text("language")), document.text("slug"), document.text("kicker"),
				document.text("headline"), document.text("standfirst"), illustrated(document.html(), files), "",
				this.sections.findBySlug(document.text("section")).orElseThrow().id(),
				document.texts("themes")
					.stream()
					.map((slug) -> this.themes.findBySlug(slug).orElseThrow().id())
					.toList(),
				document.texts("bylines")
					.stream()
					.map((slug) -> Manuscript.Signature.of(this.contributors.findBySlug(slug).orElseThrow().id()))
					.toList(),
				lead(document.mapping("leadImage"), files));
	}

	private Manuscript.@Nullable Lead lead(Map<String, String> lead, SampleFiles files) {
		if (lead.isEmpty()) {
			return null;
		}
		Image image = this.media.addDrawing(lead.getOrDefault("file", ""), files.image(lead.getOrDefault("file", "")));
		String alternativeText = lead.getOrDefault("alternativeText", "");
		String caption = lead.getOrDefault("caption", "");
		String credit = lead.getOrDefault("credit", "");
		if (image.alternativeText().isEmpty()) {
			image.describe(alternativeText, caption, credit);
		}
		return new Manuscript.Lead(image.id(), alternativeText, caption, credit);
	}

	private String illustrated(String html, SampleFiles files) {
		return IMAGE.matcher(html).replaceAll((match) -> {
			Image image = this.media.addDrawing(match.group(1), files.image(match.group(1)));
			return "src=\"%s\" width=\"%d\" height=\"%d\"".formatted(image.path(), image.width(), image.height());
		});
	}

	private static OffsetDateTime date(SampleFiles.Document document, String key) {
		return OffsetDateTime.parse(document.text(key));
	}

	private static long required(Map<String, Long> ids, String slug) {
		Long id = ids.get(slug);
		if (id == null) {
			throw new IllegalStateException("No sample article " + slug);
		}
		return id;
	}

}

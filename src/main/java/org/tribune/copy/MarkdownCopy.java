package org.tribune.copy;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedByline;
import org.tribune.article.published.PublishedCorrection;
import org.tribune.article.published.ThemeLink;
import org.tribune.site.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as Markdown: what is known of it as YAML in front, then its words.
 */
final class MarkdownCopy {

	private final SiteProperties properties;

	private final JsonMapper json;

	private final StringBuilder text = new StringBuilder(16_384);

	MarkdownCopy(SiteProperties properties, JsonMapper json) {
		this.properties = properties;
		this.json = json;
	}

	/**
	 * The whole copy.
	 */
	String of(PublishedArticle article, List<PublishedByline> bylines, String site) {
		ArticleCard card = article.card();
		String address = this.properties.absolute(card.path());
		this.text.append("---\n");
		fact("title", card.headline());
		fact("description", card.standfirst().isEmpty() ? card.excerpt() : card.standfirst());
		list("authors", bylines.stream().map(PublishedByline::name).toList());
		fact("date", card.publishedAt().toString());
		fact("updated", (article.updatedAt() != null) ? article.updatedAt().toString() : "");
		fact("section", card.sectionName());
		list("themes", article.themes().stream().map(ThemeLink::name).toList());
		fact("language", card.language().toLanguageTag());
		fact("publisher", site);
		fact("canonical", Objects.requireNonNullElse(article.canonicalOverride(), address));
		this.text.append("---\n\n");
		paragraph((card.kicker().isEmpty()) ? "" : MarkdownLine.escaped(card.kicker()));
		paragraph("# " + MarkdownLine.escaped(card.headline()));
		paragraph(card.standfirst().isEmpty() ? "" : "**" + MarkdownLine.escaped(card.standfirst()) + "**");
		picture(card.picture());
		paragraph(MarkdownBlocks.of(article.bodyHtml(), (href) -> absolute(href, address)));
		for (PublishedCorrection correction : article.corrections()) {
			paragraph("> " + MarkdownLine.escaped(
					correction.at().toString().substring(0, 10) + " – " + correction.text().replaceAll("\\s+", " ")));
		}
		return this.text.toString();
	}

	private void picture(@Nullable Picture picture) {
		if (picture != null) {
			paragraph("![" + MarkdownLine.escaped(picture.alternativeText()) + "](<"
					+ this.properties.absolute(picture.path()) + ">)");
			paragraph(MarkdownLine.escaped((picture.caption() + " " + picture.credit()).strip()));
		}
	}

	private String absolute(String href, String address) {
		if (href.startsWith("#")) {
			return address + href;
		}
		return (href.startsWith("/") && !href.startsWith("//")) ? this.properties.absolute(href) : href;
	}

	/** A JSON string is a YAML string as well, whatever it holds. */
	private void fact(String name, String value) {
		if (!value.isEmpty()) {
			this.text.append(name).append(": ").append(this.json.writeValueAsString(value)).append('\n');
		}
	}

	private void list(String name, List<String> values) {
		if (!values.isEmpty()) {
			this.text.append(name).append(": ").append(this.json.writeValueAsString(values)).append('\n');
		}
	}

	private void paragraph(String words) {
		if (!words.isBlank()) {
			this.text.append(words).append("\n\n");
		}
	}

}

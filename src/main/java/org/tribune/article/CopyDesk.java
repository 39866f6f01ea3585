package org.tribune.article;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.markup.Body;
import org.tribune.markup.Excerpt;
import org.tribune.markup.Markup;
import org.tribune.markup.Slug;
import org.tribune.media.MediaLibrary;
import org.tribune.site.Site;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Turns a manuscript into an article's clean words, and resolves what it refers to.
 */
@Component
class CopyDesk {

	/** Longest excerpt on a card, in characters. */
	static final int EXCERPT = 170;

	private static final int LONGEST_SLUG = 200;

	private final Markup markup;

	private final Site site;

	private final Articles articles;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final MediaLibrary media;

	CopyDesk(Markup markup, Site site, Articles articles, Sections sections, Themes themes, Contributors contributors,
			MediaLibrary media) {
		this.markup = markup;
		this.site = site;
		this.articles = articles;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.media = media;
	}

	void edit(Article article, Manuscript manuscript, Instant now) {
		article.rewrite(manuscript.language(), text(manuscript), now);
		Long sectionId = manuscript.sectionId();
		article.file((sectionId != null) ? this.sections.findById(sectionId).orElseThrow() : null,
				themes(manuscript.themeIds()), now);
		article.sign(bylines(manuscript.signatures()), now);
		article.illustrate(leadImage(manuscript), now);
		Long shared = manuscript.shareImageId();
		article.shareWith((shared != null) ? this.media.find(shared) : null);
		String canonical = manuscript.canonicalOverride();
		article.index((canonical == null || canonical.isBlank()) ? null : canonical.strip(), manuscript.noindex(), now);
	}

	void rewriteBody(Article article, String html, Instant now) {
		Body body = this.markup.body(html, article.language(), this.site.settings().typography());
		article.rewrite(article.language(), article.text().withBody(body), now);
	}

	/**
	 * One line of words beside an article, in its language.
	 */
	String line(Article article, String text) {
		return this.markup.line(text, article.language(), this.site.settings().typography());
	}

	/**
	 * The slug that is wished for or follows from the headline, with a number behind it
	 * when another article has it.
	 * @param own the slug the article has already, if any
	 */
	String freeSlug(Manuscript manuscript, @Nullable String own) {
		String base = usable((manuscript.slug() != null) ? manuscript.slug() : manuscript.headline());
		String slug = base;
		for (int number = 2; this.articles.isTaken(slug, Objects.requireNonNullElse(own, "")); number++) {
			slug = cut(base, LONGEST_SLUG - 10) + "-" + number;
		}
		return slug;
	}

	private static String usable(String wish) {
		String slug = Slug.isValid(wish) ? wish : Slug.of(wish);
		return cut(Slug.isReserved(slug) ? ("article-" + slug).replaceAll("-+$", "") : slug, LONGEST_SLUG);
	}

	private static String cut(String slug, int length) {
		return slug.substring(0, Math.min(slug.length(), length));
	}

	private ArticleText text(Manuscript manuscript) {
		Locale language = manuscript.language();
		boolean typography = this.site.settings().typography();
		Body body = this.markup.body(manuscript.body(), language, typography);
		String standfirst = this.markup.line(manuscript.standfirst(), language, typography);
		String excerpt = this.markup.line(manuscript.excerpt(), language, typography);
		if (excerpt.isEmpty()) {
			excerpt = Excerpt.of(standfirst.isEmpty() ? body.text() : standfirst, EXCERPT);
		}
		return new ArticleText(this.markup.line(manuscript.kicker(), language, typography),
				this.markup.line(manuscript.headline(), language, typography), standfirst, body, excerpt);
	}

	private List<Theme> themes(List<Long> ids) {
		return inOrder(ids, this.themes.findAllById(ids), Theme::id);
	}

	/**
	 * Whoever signs twice is named once, at the first place.
	 */
	private List<Byline> bylines(List<Manuscript.Signature> all) {
		Set<Long> named = new HashSet<>();
		List<Manuscript.Signature> signatures = all.stream()
			.filter((signature) -> named.add(signature.contributorId()))
			.toList();
		List<Long> ids = signatures.stream().map(Manuscript.Signature::contributorId).toList();
		Map<Long, Contributor> known = this.contributors.findAllById(ids)
			.stream()
			.collect(Collectors.toMap(Contributor::id, Function.identity()));
		return signatures.stream().map((signature) -> {
			Contributor contributor = Objects.requireNonNull(known.get(signature.contributorId()), "No contributor");
			return new Byline(contributor, or(signature.role(), contributor.role()),
					or(signature.organisation(), contributor.organisation()));
		}).toList();
	}

	private LeadImage leadImage(Manuscript manuscript) {
		Manuscript.Lead lead = manuscript.lead();
		if (lead == null) {
			return new LeadImage(null, "", "", "");
		}
		return new LeadImage(this.media.find(lead.imageId()), lead.alternativeText().strip(), lead.caption().strip(),
				lead.credit().strip());
	}

	private static <T> List<T> inOrder(List<Long> ids, Iterable<T> found, Function<T, Long> id) {
		Map<Long, T> known = StreamSupport.stream(found.spliterator(), false)
			.collect(Collectors.toMap(id, Function.identity()));
		return ids.stream().distinct().map(known::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private static String or(@Nullable String value, String otherwise) {
		return (value != null) ? value : otherwise;
	}

}

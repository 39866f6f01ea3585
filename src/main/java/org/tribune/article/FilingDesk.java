package org.tribune.article;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * The desk that says in which section and under which themes an article stands, without
 * touching its words. Every verb throws {@link ObjectOptimisticLockingFailureException}
 * when somebody else saved since, and {@link ArticleStateException} when the article's
 * state does not allow it.
 */
@Component
@Transactional
public class FilingDesk {

	private final Articles articles;

	private final Sections sections;

	private final Themes themes;

	private final Ledger ledger;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FilingDesk(Articles articles, Sections sections, Themes themes, Ledger ledger, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.articles = articles;
		this.sections = sections;
		this.themes = themes;
		this.ledger = ledger;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Where an article stands.
	 * @throws ObjectOptimisticLockingFailureException when it is no longer as it was seen
	 */
	@Transactional(readOnly = true)
	public Filed look(long id, int version) {
		return Filed.of(find(id, version));
	}

	/**
	 * Puts an article into another section, so that its address changes.
	 */
	public Filed moveTo(long sectionId, long id, int version, Actor by) {
		Article article = find(id, version);
		return file(article, this.sections.findById(sectionId).orElseThrow(), article.themes(), by);
	}

	/**
	 * Puts an article under one more theme, as the last.
	 */
	public Filed addTheme(long themeId, long id, int version, Actor by) {
		Article article = find(id, version);
		List<Theme> themes = new ArrayList<>(article.themes());
		if (themes.stream().noneMatch((one) -> one.id() == themeId)) {
			themes.add(this.themes.findById(themeId).orElseThrow());
		}
		return file(article, article.section(), themes, by);
	}

	/**
	 * Takes an article from under a theme.
	 */
	public Filed removeTheme(long themeId, long id, int version, Actor by) {
		Article article = find(id, version);
		return file(article, article.section(), article.themes().stream().filter((one) -> one.id() != themeId).toList(),
				by);
	}

	/**
	 * Puts an article where it stood before. A section or theme that is gone since stays
	 * gone.
	 */
	public Filed putBack(@Nullable Long sectionId, List<Long> themeIds, long id, int version, Actor by) {
		Article article = find(id, version);
		Section section = (sectionId != null) ? this.sections.findById(sectionId).orElse(article.section()) : null;
		return file(article, section,
				themeIds.stream().flatMap((themeId) -> this.themes.findById(themeId).stream()).toList(), by);
	}

	private Filed file(Article article, @Nullable Section section, List<Theme> themes, Actor by) {
		if (themes.equals(article.themes()) && Objects.equals(id(section), id(article.section()))) {
			return Filed.of(article);
		}
		Instant now = this.clock.instant();
		ArticleVerb.EDIT.follow(article.state());
		String oldPath = article.path();
		article.file(section, themes, now);
		article.requireStillComplete();
		this.ledger.remember(article, "edited", by, now);
		this.audit.record(by, "article.filed", "article/" + article.id(), article.text().headline());
		announce(article, oldPath);
		return Filed.of(article);
	}

	private static @Nullable Long id(@Nullable Section section) {
		return (section != null) ? section.id() : null;
	}

	private void announce(Article article, @Nullable String oldPath) {
		String newPath = article.path();
		if (article.state() == ArticleState.PUBLISHED && oldPath != null && newPath != null
				&& !oldPath.equals(newPath)) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
		if (article.state() == ArticleState.PUBLISHED) {
			this.events.publishEvent(new ArticleUpdated(article.id()));
		}
	}

	private Article find(long id, int version) {
		Article article = this.articles.findById(id).orElseThrow(() -> new ArticleNotFound(id));
		if (article.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Article.class, id);
		}
		return article;
	}

	/**
	 * Where an article stands.
	 *
	 * @param version of the article
	 * @param sectionId null while it has no section
	 * @param themeIds in order
	 */
	public record Filed(int version, @Nullable Long sectionId, List<Long> themeIds) {

		static Filed of(Article article) {
			return new Filed(article.version(), FilingDesk.id(article.section()),
					article.themes().stream().map(Theme::id).toList());
		}

	}

}

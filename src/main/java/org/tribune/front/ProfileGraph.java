package org.tribune.front;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedThemes;
import org.tribune.article.published.ThemeLink;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.ContributorLink;
import org.tribune.graph.Author;
import org.tribune.graph.ImageObject;
import org.tribune.graph.Imprint;
import org.tribune.graph.NewsArticle;
import org.tribune.graph.Organization;
import org.tribune.graph.PageLink;
import org.tribune.graph.Person;
import org.tribune.graph.Pictures;
import org.tribune.graph.WebPage;
import org.tribune.markup.Excerpt;
import org.tribune.media.Image;
import org.tribune.site.PageMetadata;
import org.tribune.site.ReaderDates;
import org.tribune.site.SiteProperties;

/**
 * What the page of a contributor tells search engines: whose profile it is, and what they
 * signed last. The pages behind the first are lists about that person.
 *
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/profile-page">Google
 * on profile pages</a>
 */
@Component
class ProfileGraph {

	private static final int THEMES = 8;

	private static final int ARTICLES = 10;

	private static final int DESCRIPTION = 300;

	private final ListGraph lists;

	private final Imprint imprint;

	private final PublishedThemes themes;

	private final SiteProperties site;

	private final ReaderDates dates;

	ProfileGraph(ListGraph lists, Imprint imprint, PublishedThemes themes, SiteProperties site, ReaderDates dates) {
		this.lists = lists;
		this.imprint = imprint;
		this.themes = themes;
		this.site = site;
		this.dates = dates;
	}

	/**
	 * Adds the graph to a complete model.
	 * @param contributors the list of all
	 */
	void tell(Model model, Contributor contributor, List<ArticleCard> articles, boolean first, PageLink contributors) {
		PageMetadata page = ListGraph.listed(model);
		if (page == null) {
			return;
		}
		String url = this.site.absolute(contributor.path());
		WebPage told = this.imprint.page("CollectionPage", page);
		this.lists.tell(model, page, first ? told.profile(author(contributor, url), listed(contributor, url, articles))
				: told.about(Person.id(url)).showing(this.lists.numbered(model)), contributors);
	}

	private Author author(Contributor contributor, String url) {
		String description = Excerpt.of(contributor.biography(), DESCRIPTION);
		List<String> knowsAbout = this.themes.of(contributor.id(), THEMES).stream().map(ThemeLink::name).toList();
		List<String> sameAs = contributor.links().stream().map(ContributorLink::address).toList();
		if (contributor.firstName().isEmpty()) {
			return new Organization("Organization", Person.id(url), contributor.name(), url, description,
					portrait(contributor), knowsAbout, sameAs);
		}
		return new Person("Person", Person.id(url), contributor.name(), url, contributor.firstName(),
				contributor.lastName(), description, portrait(contributor), contributor.role(),
				contributor.organisation().isEmpty() ? null : Organization.named(contributor.organisation()),
				knowsAbout, sameAs);
	}

	private @Nullable ImageObject portrait(Contributor contributor) {
		Image portrait = contributor.portrait();
		return (portrait != null && portrait.available())
				? Pictures.portrait(portrait.address(), portrait.caption(), portrait.credit(), this.site) : null;
	}

	private List<NewsArticle> listed(Contributor contributor, String url, List<ArticleCard> articles) {
		Author author = contributor.firstName().isEmpty() ? Organization.named(contributor.name(), url)
				: Person.named(contributor.name(), url);
		return articles.stream()
			.limit(ARTICLES)
			.map((card) -> NewsArticle.listed(this.site.absolute(card.path()), card.headline(),
					this.dates.iso(card.publishedAt()), card.language().getLanguage(), author))
			.toList();
	}

}

package org.tribune.front;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;
import org.tribune.article.published.PublishedContributors;
import org.tribune.article.published.PublishedThemes;
import org.tribune.site.Site;
import org.tribune.site.SiteSettings;

/**
 * The home page: the newest tribunes, what every section has to say, who writes and about
 * what.
 */
@Controller
class HomeController {

	private static final int LATEST = 9;

	private static final int IN_A_SECTION = 3;

	private static final int CONTRIBUTORS = 6;

	private static final int THEMES = 16;

	private final PublishedArticles articles;

	private final PublishedContributors contributors;

	private final PublishedThemes themes;

	private final Lists lists;

	private final Site site;

	private final ListGraph graph;

	HomeController(PublishedArticles articles, PublishedContributors contributors, PublishedThemes themes, Lists lists,
			Site site, ListGraph graph) {
		this.articles = articles;
		this.contributors = contributors;
		this.themes = themes;
		this.lists = lists;
		this.site = site;
		this.graph = graph;
	}

	@GetMapping("/")
	String show(Model model) {
		List<ArticleCard> latest = this.articles.latest(LATEST);
		model.addAttribute("latest", latest);
		model.addAttribute("blocks", blocks(latest));
		model.addAttribute("contributors", this.contributors.recent(CONTRIBUTORS));
		model.addAttribute("themes", this.themes.current(THEMES));
		SiteSettings settings = this.site.settings();
		model.addAttribute("page",
				this.lists.metadata(
						settings.tagline().isEmpty() ? settings.name() : settings.name() + " – " + settings.tagline(),
						settings.description(), "/"));
		this.graph.home(model, latest);
		return "front/home";
	}

	/**
	 * The newest of every section, by its slug, without what is shown above.
	 */
	private Map<String, List<ArticleCard>> blocks(List<ArticleCard> latest) {
		Set<Long> shown = latest.stream().map(ArticleCard::id).collect(Collectors.toSet());
		Map<String, List<ArticleCard>> blocks = new LinkedHashMap<>();
		this.articles.latestInEverySection(LATEST + IN_A_SECTION)
			.stream()
			.filter((card) -> !shown.contains(card.id()))
			.collect(Collectors.groupingBy(ArticleCard::sectionSlug, LinkedHashMap::new, Collectors.toList()))
			.forEach((section, cards) -> blocks.put(section, cards.stream().limit(IN_A_SECTION).toList()));
		return blocks;
	}

}

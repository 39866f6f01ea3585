package org.tribune.front;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.ContributorCard;
import org.tribune.article.published.CorrectedArticle;
import org.tribune.article.published.PublishedThemes.ThemeEntry;
import org.tribune.graph.Imprint;
import org.tribune.graph.ItemList;
import org.tribune.graph.JsonLd;
import org.tribune.graph.Node;
import org.tribune.graph.PageLink;
import org.tribune.graph.WebPage;
import org.tribune.site.Exposure;
import org.tribune.site.PageMetadata;

/**
 * What lists tell search engines, from what their models hold: asked last, when the model
 * is complete. A page that search engines may not list tells them nothing.
 */
@Component
class ListGraph {

	private final Imprint imprint;

	ListGraph(Imprint imprint) {
		this.imprint = imprint;
	}

	/**
	 * The newest articles, the publisher and how the site is searched.
	 */
	void home(Model model, List<ArticleCard> latest) {
		if (listed(model) instanceof PageMetadata page) {
			List<Node> nodes = new ArrayList<>(this.imprint.inFull());
			nodes.add(this.imprint.page("CollectionPage", page)
				.showing(this.imprint.list(0, latest.stream().map(ListGraph::link).toList())));
			model.addAttribute("graph", JsonLd.graph(nodes));
		}
	}

	/**
	 * The entries of a numbered list.
	 * @param between pages on the way to it from the home page
	 */
	void list(Model model, PageLink... between) {
		list(model, numbered(model), between);
	}

	/**
	 * A list of all there is.
	 */
	void list(Model model, List<PageLink> entries) {
		list(model, this.imprint.list(0, entries));
	}

	private void list(Model model, ItemList list, PageLink... between) {
		if (listed(model) instanceof PageMetadata page) {
			WebPage told = this.imprint.page("CollectionPage", page);
			tell(model, page, list.itemListElement().isEmpty() ? told : told.showing(list), between);
		}
	}

	/**
	 * A page and the way to it.
	 */
	void tell(Model model, PageMetadata page, WebPage told, PageLink... between) {
		List<Node> nodes = new ArrayList<>(this.imprint.named());
		nodes.add(told);
		nodes.add(this.imprint.way(page, between));
		model.addAttribute("graph", JsonLd.graph(nodes));
	}

	/**
	 * The entries of a numbered list, with their places in all of it.
	 */
	ItemList numbered(Model model) {
		int before = (model.getAttribute(Lists.BEFORE) instanceof Integer known) ? known : 0;
		List<?> entries = (model.getAttribute("entries") instanceof List<?> known) ? known : List.of();
		return this.imprint.list(before, entries.stream().map(ListGraph::link).toList());
	}

	/**
	 * What the head of the page says, if search engines may list it.
	 */
	static @Nullable PageMetadata listed(Model model) {
		return (model.getAttribute("page") instanceof PageMetadata page && page.exposure() == Exposure.LISTED) ? page
				: null;
	}

	private static PageLink link(Object entry) {
		return switch (entry) {
			case ArticleCard card -> new PageLink(card.headline(), card.path());
			case ContributorCard card -> new PageLink(card.name(), card.path());
			case ThemeEntry theme -> new PageLink(theme.name(), theme.path());
			case CorrectedArticle article -> new PageLink(article.headline(), article.path());
			default -> throw new IllegalArgumentException("Of no known kind: " + entry);
		};
	}

}

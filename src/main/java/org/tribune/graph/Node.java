package org.tribune.graph;

/**
 * Something that a graph tells of. Components are written in their order; what is empty
 * is left out.
 *
 * @see <a href="https://schema.org">schema.org</a>
 */
public sealed interface Node permits Author, BreadcrumbList, CorrectionComment, ImageObject, ItemList, ListItem,
		NewsArticle, NewsMediaOrganization, Reference, Thing, WebPage, WebSite {

}

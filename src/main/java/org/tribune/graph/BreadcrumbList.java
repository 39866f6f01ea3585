package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The way from the home page to a page.
 *
 * @param type always {@code BreadcrumbList}
 * @param id absolute identifier
 * @param itemListElement the pages on the way, this one last
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb">Google
 * on breadcrumbs</a>
 */
public record BreadcrumbList(@JsonProperty("@type") String type, @JsonProperty("@id") String id,
		List<ListItem> itemListElement) implements Node {

	BreadcrumbList(String page, List<ListItem> itemListElement) {
		this("BreadcrumbList", id(page), itemListElement);
	}

	static String id(String page) {
		return page + "#breadcrumb";
	}

}

package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a list shows on one of its pages, in order.
 *
 * @param type always {@code ItemList}
 * @param itemListElement the entries; their positions go on from page to page
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/carousel">Google
 * on lists</a>
 */
public record ItemList(@JsonProperty("@type") String type, List<ListItem> itemListElement) implements Node {

	ItemList(List<ListItem> itemListElement) {
		this("ItemList", itemListElement);
	}

}

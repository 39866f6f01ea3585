package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list.
 *
 * @param type always {@code ListItem}
 * @param position from 1
 * @param name of what stands there
 * @param item absolute address, as breadcrumbs want it
 * @param url absolute address, as lists of pages want it
 */
public record ListItem(@JsonProperty("@type") String type, int position, String name, @Nullable String item,
		@Nullable String url) implements Node {

	static ListItem crumb(int position, String name, String address) {
		return new ListItem("ListItem", position, name, address, null);
	}

	static ListItem entry(int position, String name, String address) {
		return new ListItem("ListItem", position, name, null, address);
	}

}

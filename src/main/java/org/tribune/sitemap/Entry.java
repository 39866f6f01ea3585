package org.tribune.sitemap;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page in a sitemap.
 *
 * @param id of what it shows, to read on from; 0 where nothing is read on
 * @param path of the page
 * @param changedAt when it last said something new; null when that is not known
 * @param images paths of the images on it
 */
record Entry(long id, String path, @Nullable Instant changedAt, List<String> images) {

	static Entry page(String path, @Nullable Instant changedAt) {
		return new Entry(0, path, changedAt, List.of());
	}

}

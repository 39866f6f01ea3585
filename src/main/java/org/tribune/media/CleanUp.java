package org.tribune.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what lies in the store and belongs to no image any more: originals of deleted
 * images and of uploads that were cut short, their renditions, and crops around a focal
 * point of before. What came within a day is left alone: its image may be on its way.
 */
@Component
class CleanUp {

	private static final Duration PATIENCE = Duration.ofDays(1);

	private static final Pattern ORIGINAL = Pattern.compile("[0-9a-f]{2}/([0-9a-f]{64})");

	private static final Pattern RENDITION = Pattern
		.compile("renditions/[0-9a-f]{2}/([0-9a-f]{64})/[a-z0-9]+(?:-([0-9]+-[0-9]+))?\\.[a-z]+");

	private static final Pattern HALF = Pattern.compile(".*/half-[^/]*\\.part");

	private final MediaStore store;

	private final JdbcClient database;

	private final Clock clock;

	CleanUp(MediaStore store, JdbcClient database, Clock clock) {
		this.store = store;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * What belongs to no image.
	 */
	List<MediaStore.Stored> orphans() {
		Set<String> used = used();
		Instant settled = this.clock.instant().minus(PATIENCE);
		try (Stream<MediaStore.Stored> all = this.store.all()) {
			return all.filter((one) -> one.since().isBefore(settled) && isOrphan(one.key(), used)).toList();
		}
	}

	/**
	 * Removes one of them.
	 */
	void remove(MediaStore.Stored orphan) {
		this.store.remove(orphan.key());
	}

	/** Digests, and digests with the focal point of now. */
	private Set<String> used() {
		Set<String> used = new HashSet<>();
		this.database.sql("select sha256, focus_x, focus_y from image where sha256 is not null").query((row) -> {
			used.add(row.getString("sha256"));
			used.add(row.getString("sha256") + " " + Math.round(row.getDouble("focus_x") * 1000) + "-"
					+ Math.round(row.getDouble("focus_y") * 1000));
		});
		return used;
	}

	private static boolean isOrphan(String key, Set<String> used) {
		Matcher original = ORIGINAL.matcher(key);
		if (original.matches()) {
			return !used.contains(original.group(1));
		}
		Matcher rendition = RENDITION.matcher(key);
		if (rendition.matches()) {
			String focus = rendition.group(2);
			return !used.contains((focus != null) ? rendition.group(1) + " " + focus : rendition.group(1));
		}
		return HALF.matcher(key).matches();
	}

}

package org.tribune.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the sanitiser took away, each thing once, so that an importer can report it.
 */
final class Removals {

	private static final int MOST = 200;

	private static final int LONGEST = 160;

	private final Set<String> removed = new LinkedHashSet<>();

	void add(String what) {
		add(what, "");
	}

	/**
	 * Notes a removal.
	 * @param what the kind of thing, such as {@code iframe}
	 * @param detail its address or name; cut when long
	 */
	void add(String what, String detail) {
		if (this.removed.size() >= MOST) {
			return;
		}
		String line = Characters.collapse(Characters.clean(what + " " + detail));
		this.removed.add((line.length() > LONGEST) ? Excerpt.of(line, LONGEST) : line);
	}

	List<String> list() {
		return List.copyOf(this.removed);
	}

}

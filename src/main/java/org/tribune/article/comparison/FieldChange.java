package org.tribune.article.comparison;

import java.util.List;

/**
 * A change of something that is no block: the headline, the themes, an image’s
 * alternative text.
 *
 * @param field the end of the key of the message that names it
 * @param words what was and what is
 */
public record FieldChange(String field, List<Segment> words) {

	/**
	 * What it was.
	 */
	public List<Segment> before() {
		return this.words.stream().filter((one) -> one.change() != Change.ADDED).toList();
	}

	/**
	 * What it is.
	 */
	public List<Segment> after() {
		return this.words.stream().filter((one) -> one.change() != Change.REMOVED).toList();
	}

}

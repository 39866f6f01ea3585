package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What readers were told was wrong.
 *
 * @param type always {@code CorrectionComment}
 * @param text plain
 * @param datePublished ISO 8601 with the offset
 */
public record CorrectionComment(@JsonProperty("@type") String type, String text, String datePublished) implements Node {

	/**
	 * A correction.
	 */
	public CorrectionComment(String text, String datePublished) {
		this("CorrectionComment", text, datePublished);
	}

}

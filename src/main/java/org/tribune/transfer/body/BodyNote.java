package org.tribune.transfer.body;

/**
 * Something of a body that could not come along as it was.
 *
 * @param kind what happened
 * @param detail the name or number concerned
 */
public record BodyNote(Kind kind, String detail) {

	/**
	 * What can happen to a part of a body.
	 */
	public enum Kind {

		/**
		 * A shortcode that means nothing here: the tag is gone, the text inside stays.
		 */
		UNKNOWN_SHORTCODE,

		/**
		 * A block that WordPress fills when the page is shown: nothing of it is in the
		 * export.
		 */
		EMPTY_BLOCK,

		/** A reference to a block kept elsewhere on the exported site. */
		REUSABLE_BLOCK,

		/** An attachment that the export does not hold. */
		UNKNOWN_ATTACHMENT,

		/** An image without an address. */
		IMAGE_WITHOUT_ADDRESS

	}

}

package org.tribune.article.comparison;

/**
 * What a block of a body is, as far as a comparison tells blocks apart.
 */
public enum BlockKind {

	/** Running text. */
	PARAGRAPH,
	/** A main heading. */
	HEADING_2,
	/** A heading below it. */
	HEADING_3,
	/** A heading below that. */
	HEADING_4,
	/** An item of a list without numbers. */
	BULLET,
	/** An item of a numbered list. */
	NUMBERED,
	/** A paragraph of a quotation. */
	QUOTE,
	/** A sentence set large. */
	PULL_QUOTE,
	/** Preformatted text. */
	CODE,
	/** A rule between two parts. */
	RULE,
	/** A figure with an image of the library. */
	IMAGE,
	/** A figure whose image is not in the library yet. */
	PENDING_IMAGE,
	/** A page elsewhere, as a card. */
	EMBED,
	/** The caption of a table. */
	TABLE_CAPTION,
	/** A row of a table's head. */
	TABLE_HEAD,
	/** A row of a table. */
	TABLE_ROW,
	/** A footnote. */
	NOTE

}

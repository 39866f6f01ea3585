package org.tribune.transfer.wxr;

import java.util.List;
import java.util.Map;

/**
 * A post, page, attachment, menu item or entry of a custom type, as the export writes it:
 * values are free of padding, and empty where the export says nothing.
 *
 * @param position the place among the items of the file, from 1
 * @param line the line of the file where the item starts, from 1
 * @param id the number of the item on the exported site
 * @param type {@code post}, {@code page}, {@code attachment} or another type
 * @param status {@code publish}, {@code draft}, {@code private} and so on
 * @param passwordProtected whether readers needed a password; the password itself is
 * never kept
 * @param sticky whether the item was pinned to the front
 * @param title the title, which may hold HTML
 * @param link the public address
 * @param guid the identifier of the item's feed entry
 * @param slug the name in the address, as written (possibly percent-encoded)
 * @param parent the number of the parent item, {@code 0} or empty for none
 * @param creator the login of the author
 * @param dates every date of the item
 * @param content the body as WordPress stores it
 * @param excerpt the hand-written excerpt
 * @param attachmentUrl the address of the file, for attachments
 * @param terms the terms in the order of the file
 * @param meta those custom fields that the reader was asked to keep
 * @param comments how many comments the export holds for the item
 * @param oversized whether the item held more text than {@link WxrReader#ITEM_LIMIT}; its
 * content is then incomplete
 */
public record WxrItem(int position, int line, String id, String type, String status, boolean passwordProtected,
		boolean sticky, String title, String link, String guid, String slug, String parent, String creator, Dates dates,
		String content, String excerpt, String attachmentUrl, List<Term> terms, Map<String, String> meta, int comments,
		boolean oversized) implements WxrRecord {

	/** The custom field with the number of the attachment that illustrates the item. */
	public static final String THUMBNAIL = "_thumbnail_id";

	/** The custom field with an attachment's text for those who do not see it. */
	public static final String ALTERNATIVE_TEXT = "_wp_attachment_image_alt";

	/** The custom field with the footnotes of the block editor, as JSON. */
	public static final String FOOTNOTES = "footnotes";

	/**
	 * The dates as written, such as {@code 2019-03-01 09:05:00}, or
	 * {@code 0000-00-00 00:00:00} where WordPress knows none.
	 *
	 * @param local the publication in the time of the site
	 * @param gmt the publication in universal time
	 * @param modifiedLocal the last save in the time of the site
	 * @param modifiedGmt the last save in universal time
	 * @param published the publication in the form of e-mail headers
	 */
	public record Dates(String local, String gmt, String modifiedLocal, String modifiedGmt, String published) {
	}

	/**
	 * A category, tag or other term that the item bears.
	 *
	 * @param taxonomy the taxonomy, {@code category} where the export names none
	 * @param slug the name in addresses, as written
	 * @param name the name that readers saw
	 */
	public record Term(String taxonomy, String slug, String name) {
	}

}

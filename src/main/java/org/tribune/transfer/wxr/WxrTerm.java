package org.tribune.transfer.wxr;

/**
 * A category, tag or term of another taxonomy that the export declares.
 *
 * @param taxonomy {@code category}, {@code post_tag} or the name of another taxonomy
 * @param slug the name in addresses, as written (possibly percent-encoded)
 * @param parent the slug of the parent term, empty for none
 * @param name the name that readers saw
 * @param description what the site said about the term
 */
public record WxrTerm(String taxonomy, String slug, String parent, String name,
		String description) implements WxrRecord {

	/** The taxonomy of WordPress's categories. */
	public static final String CATEGORY = "category";

	/** The taxonomy of WordPress's tags. */
	public static final String TAG = "post_tag";

}

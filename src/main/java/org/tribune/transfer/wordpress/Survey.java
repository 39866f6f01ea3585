package org.tribune.transfer.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tribune.transfer.body.Attachment;
import org.tribune.transfer.wxr.WxrAuthor;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrRecord;
import org.tribune.transfer.wxr.WxrTerm;

/**
 * What the first reading of an export finds out: everything that an item may refer to,
 * wherever it stands in the file.
 */
class Survey implements AutoCloseable {

	private final Map<String, WxrAuthor> authors = new HashMap<>();

	private final Map<String, WxrTerm> terms = new HashMap<>();

	private final AttachmentIndex attachments = new AttachmentIndex();

	private final RepeatedKeys repeatedKeys = new RepeatedKeys();

	void take(WxrRecord record) {
		switch (record) {
			case WxrAuthor author -> this.authors.putIfAbsent(author.login().toLowerCase(Locale.ROOT), author);
			case WxrTerm term -> this.terms.putIfAbsent(termKey(term.taxonomy(), term.slug()), term);
			case WxrItem item -> takeItem(item);
		}
	}

	private void takeItem(WxrItem item) {
		if (item.type().equals("post") || item.type().equals("page")) {
			this.repeatedKeys.add(Identity.key(item));
		}
		else if (item.type().equals("attachment")) {
			String url = item.attachmentUrl().isEmpty() ? item.guid() : item.attachmentUrl();
			this.attachments.add(number(item.id()), number(item.parent()), new Attachment(url, item.title(),
					item.meta().getOrDefault(WxrItem.ALTERNATIVE_TEXT, ""), item.excerpt()));
		}
	}

	void seal() {
		this.attachments.seal();
		this.repeatedKeys.seal();
	}

	Optional<WxrAuthor> author(String login) {
		return Optional.ofNullable(this.authors.get(login.toLowerCase(Locale.ROOT)));
	}

	Optional<WxrTerm> term(String taxonomy, String slug) {
		return Optional.ofNullable(this.terms.get(termKey(taxonomy, slug)));
	}

	private static String termKey(String taxonomy, String slug) {
		return taxonomy + "/" + slug.toLowerCase(Locale.ROOT);
	}

	AttachmentIndex attachments() {
		return this.attachments;
	}

	boolean isRepeated(String key) {
		return this.repeatedKeys.contains(key);
	}

	/**
	 * The number that a value is, 0 when it is none.
	 */
	static long number(String value) {
		return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
	}

	@Override
	public void close() {
		this.attachments.close();
	}

}

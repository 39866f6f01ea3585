package org.tribune.transfer.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.tribune.transfer.ImportAbortedException;
import org.tribune.transfer.wxr.WxrItem;

/**
 * Sends each item of an export to the desk it belongs to, and counts what has no place
 * here.
 */
class ItemDesk {

	private static final Logger logger = LoggerFactory.getLogger(ItemDesk.class);

	/** So many failures in a row are no matter of single items. */
	private static final int TOO_MANY = 10;

	private final PostDesk posts;

	private final PageDesk pages;

	private final ImportRun run;

	private final Map<String, List<String>> repeated = new HashMap<>();

	private int failuresInARow;

	ItemDesk(PostDesk posts, PageDesk pages, ImportRun run) {
		this.posts = posts;
		this.pages = pages;
		this.run = run;
	}

	void take(WxrItem item) {
		switch (item.type()) {
			case "post", "page" -> admit(item);
			case "attachment" -> this.run.report().arrived("arrived.attachment");
			case "" -> this.run.report().refused(this.run.label(item), "no-type");
			default -> this.run.report().aside(item.type(), 1);
		}
		this.run.report().aside(this.run.report().messages().of("comments"), item.comments());
	}

	private void admit(WxrItem item) {
		if (item.oversized()) {
			this.run.report().failed(this.run.label(item), "oversized");
			return;
		}
		if (item.status().equals("trash")) {
			this.run.report().refused(this.run.label(item), "trash");
			return;
		}
		if (item.status().equals("auto-draft")) {
			this.run.report().aside("auto-draft", 1);
			return;
		}
		String key = key(item);
		if (key.isEmpty()) {
			this.run.report().refused(this.run.label(item), "duplicate");
			return;
		}
		write(item, key);
	}

	/**
	 * What identifies the item: a number that another item has already gets its
	 * occurrence behind it, unless both are the same.
	 */
	private String key(WxrItem item) {
		String key = Identity.key(item);
		if (!this.run.survey().isRepeated(key)) {
			return key;
		}
		String fingerprint = Identity.fingerprint(item, "");
		List<String> before = this.repeated.computeIfAbsent(key, (one) -> new ArrayList<>());
		if (before.contains(fingerprint)) {
			return "";
		}
		before.add(fingerprint);
		if (before.size() == 1) {
			return key;
		}
		this.run.changed(item, "number-taken");
		return key + "~" + before.size();
	}

	private void write(WxrItem item, String key) {
		try {
			if (item.type().equals("post")) {
				this.posts.take(item, key, this.run);
			}
			else {
				this.pages.take(item, key, this.run);
			}
			this.failuresInARow = 0;
		}
		catch (RuntimeException ex) {
			// What this transaction has made is gone: nothing may refer to it.
			this.run.known.clear();
			this.failuresInARow++;
			if (this.failuresInARow >= TOO_MANY) {
				throw new ImportAbortedException(ex);
			}
			logger.debug("Could not import {}", this.run.label(item), ex);
			this.run.report().failed(this.run.label(item), "failed", reason(ex));
		}
	}

	private static String reason(RuntimeException ex) {
		String message = String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		return message.lines().findFirst().orElse("");
	}

}

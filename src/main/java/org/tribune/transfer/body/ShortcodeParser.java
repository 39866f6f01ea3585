package org.tribune.transfer.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the shortcodes of a body. Text in brackets that shows no sign of being a
 * shortcode stays text; HTML tags, comments, {@code pre} and {@code code} are left alone;
 * a shortcode in double brackets loses one pair.
 */
final class ShortcodeParser {

	private static final int LONGEST_TAG = 20_000;

	private final String text;

	private final String lowerCaseText;

	private final Map<String, Integer> closingTags = new HashMap<>();

	private final Deque<Open> open = new ArrayDeque<>();

	private int copied;

	private ShortcodeParser(String text) {
		this.text = text;
		this.lowerCaseText = text.toLowerCase(Locale.ROOT);
	}

	static List<Shortcode> parse(String text) {
		return new ShortcodeParser(text).parse();
	}

	private List<Shortcode> parse() {
		if (this.text.indexOf('[') < 0) {
			return List.of(new Shortcode.Text(this.text));
		}
		countClosingTags();
		Open root = new Open(null, new ArrayList<>());
		this.open.push(root);
		int at = next(0);
		while (at >= 0) {
			at = next((this.text.charAt(at) == '[') ? bracket(at) : protectedEnd(at));
		}
		copyUpTo(this.text.length());
		while (this.open.size() > 1) {
			standAlone(this.open.pop());
		}
		return root.content;
	}

	private void countClosingTags() {
		for (int at = this.text.indexOf("[/"); at >= 0; at = this.text.indexOf("[/", at + 2)) {
			ShortcodeTag tag = ShortcodeTag.at(this.text, at);
			if (tag != null) {
				this.closingTags.merge(tag.name(), at, Math::max);
			}
		}
	}

	private int next(int from) {
		for (int i = from; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			if (character == '[' || character == '<') {
				return i;
			}
		}
		return -1;
	}

	private int protectedEnd(int start) {
		if (this.text.startsWith("<!--", start)) {
			return after("-->", start);
		}
		for (String element : List.of("pre", "code", "script", "style")) {
			if (this.text.regionMatches(true, start + 1, element, 0, element.length())
					&& !isLetter(start + 1 + element.length())) {
				int close = this.lowerCaseText.indexOf("</" + element, start);
				return (close < 0) ? this.text.length() : close;
			}
		}
		return (isLetter(start + 1) || this.text.startsWith("/", start + 1)) ? tagEnd(start) : start + 1;
	}

	private int tagEnd(int start) {
		char quote = 0;
		for (int i = start + 1; i < Math.min(this.text.length(), start + LONGEST_TAG); i++) {
			char character = this.text.charAt(i);
			if (quote != 0) {
				quote = (character == quote) ? 0 : quote;
			}
			else if (character == '>') {
				return i + 1;
			}
			else if (character == '"' || character == '\'') {
				quote = character;
			}
		}
		return start + 1;
	}

	private int after(String mark, int from) {
		int found = this.text.indexOf(mark, from);
		return (found < 0) ? this.text.length() : found + mark.length();
	}

	private boolean isLetter(int index) {
		return index < this.text.length() && Character.isLetter(this.text.charAt(index));
	}

	private int bracket(int at) {
		if (this.text.startsWith("[[", at)) {
			return doubleBracket(at);
		}
		ShortcodeTag tag = ShortcodeTag.at(this.text, at);
		if (tag == null) {
			return at + 1;
		}
		boolean known = tag.closing() ? this.open.stream().anyMatch((one) -> one.opens(tag)) : isShortcode(tag);
		if (!known && !(tag.closing() && tag.isEvident())) {
			return at + 1;
		}
		copyUpTo(at);
		this.copied = tag.end();
		if (!tag.closing()) {
			this.open.push(new Open(tag, new ArrayList<>()));
		}
		else if (known) {
			close(tag);
		}
		return tag.end();
	}

	private int doubleBracket(int at) {
		ShortcodeTag tag = ShortcodeTag.at(this.text, at + 1);
		if (tag == null || !isShortcode(tag)) {
			return at + 1;
		}
		String closing = "[/" + tag.name() + "]";
		int pair = this.text.indexOf(closing + "]", tag.end());
		boolean alone = this.text.startsWith("]", tag.end());
		if (!alone && pair < 0) {
			return at + 1;
		}
		int end = alone ? tag.end() : pair + closing.length();
		copyUpTo(at);
		add(new Shortcode.Text(this.text.substring(at + 1, end)));
		this.copied = end + 1;
		return this.copied;
	}

	private boolean isShortcode(ShortcodeTag tag) {
		return tag.isEvident() || this.closingTags.getOrDefault(tag.name(), -1) > tag.start();
	}

	private void close(ShortcodeTag tag) {
		Open element = this.open.pop();
		while (!element.opens(tag)) {
			standAlone(element);
			element = this.open.pop();
		}
		if (element.tag != null) {
			add(element.tag.element(true, element.content));
		}
	}

	private void standAlone(Open element) {
		if (element.tag != null) {
			add(element.tag.element(false, List.of()));
		}
		element.content.forEach(this::add);
	}

	private void copyUpTo(int end) {
		if (end > this.copied) {
			add(new Shortcode.Text(this.text.substring(this.copied, end)));
			this.copied = end;
		}
	}

	private void add(Shortcode piece) {
		this.open.element().content.add(piece);
	}

	private record Open(@Nullable ShortcodeTag tag, List<Shortcode> content) {

		boolean opens(ShortcodeTag closing) {
			return this.tag != null && this.tag.name().equals(closing.name());
		}

	}

}

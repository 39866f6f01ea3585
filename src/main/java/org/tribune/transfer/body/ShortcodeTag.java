package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An opening or closing tag of a shortcode, as found in a text.
 *
 * @param start where the opening bracket stands
 * @param end behind the closing bracket
 * @param closing whether the tag closes
 * @param name in lower case
 * @param written what stands between name and bracket
 */
record ShortcodeTag(int start, int end, boolean closing, String name, String written) {

	private static final int LONGEST = 20_000;

	/** Shortcodes of WordPress and its commonest plugins that need no evidence. */
	private static final Set<String> KNOWN = Set.of("caption", "gallery", "embed", "youtube", "vimeo", "dailymotion",
			"video", "audio", "playlist", "efn_note", "footnote", "mfn", "toc", "ez-toc", "lwptoc", "contact-form",
			"newsletter", "sitemap");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("([A-Za-z_][\\w:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|\"([^\"]*)\"|'([^']*)'|(\\S+)");

	private static final Pattern NAMED_ATTRIBUTE = Pattern.compile("\\s[A-Za-z_][\\w:-]*\\s*=");

	private static final Pattern QUOTES = Pattern.compile("[“”″„]|&quot;|&#0?34;|&#822[01];|&#8243;|&[lr]dquo;");

	/**
	 * The tag that starts at this opening bracket, if there is one.
	 */
	static @Nullable ShortcodeTag at(String text, int start) {
		int nameStart = start + 1;
		boolean closing = nameStart < text.length() && text.charAt(nameStart) == '/';
		nameStart += closing ? 1 : 0;
		int nameEnd = nameStart;
		while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
			nameEnd++;
		}
		if (nameEnd == nameStart || nameEnd == text.length() || !Character.isLetter(text.charAt(nameStart))
				|| " \t\r\n\u00A0]/=".indexOf(text.charAt(nameEnd)) < 0) {
			return null;
		}
		int bracket = closingBracket(text, nameEnd);
		String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
		return (bracket < 0) ? null : new ShortcodeTag(start, bracket + 1, closing,
				name.equals("wp_caption") ? "caption" : name, text.substring(nameEnd, bracket).replace('\u00A0', ' '));
	}

	private static boolean isNamePart(char character) {
		return character < 0x80 && Character.isLetterOrDigit(character) || character == '_' || character == '-';
	}

	private static int closingBracket(String text, int from) {
		int last = Math.min(text.length(), from + LONGEST);
		for (int i = from; i < last; i++) {
			char character = text.charAt(i);
			if (character == ']') {
				return i;
			}
			if (character == '[') {
				return -1;
			}
			if ((character == '"' || character == '\'') && "= ".indexOf(text.charAt(i - 1)) >= 0) {
				int quote = text.indexOf(character, i + 1);
				i = (quote > 0 && quote < last) ? quote : i;
			}
		}
		return -1;
	}

	/**
	 * Whether the tag is certainly no text in brackets such as {@code [sic]}, even
	 * without a closing tag.
	 */
	boolean isEvident() {
		return KNOWN.contains(this.name) || this.name.indexOf('_') > 0 || this.written.startsWith("=")
				|| NAMED_ATTRIBUTE.matcher(this.written).find();
	}

	Shortcode.Element element(boolean enclosing, List<Shortcode> content) {
		String attributeText = (this.written.indexOf('"') < 0) ? QUOTES.matcher(this.written).replaceAll("\"")
				: this.written;
		Map<String, String> attributes = new LinkedHashMap<>();
		List<String> values = new ArrayList<>();
		Matcher matcher = ATTRIBUTE.matcher(attributeText.replaceFirst("^=", " ").replaceFirst("/\\s*$", ""));
		while (matcher.find()) {
			if (matcher.group(1) != null) {
				attributes.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), firstGroup(matcher, 2, 4));
			}
			else {
				values.add(firstGroup(matcher, 5, 7));
			}
		}
		return new Shortcode.Element(this.name, attributes, values, enclosing, content);
	}

	private static String firstGroup(Matcher matcher, int from, int to) {
		for (int group = from; group <= to; group++) {
			String value = matcher.group(group);
			if (value != null) {
				return value.strip();
			}
		}
		return "";
	}

}

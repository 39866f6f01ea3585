package org.tribune.transfer.wordpress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How an article begins. WordPress has one field for two things: an excerpt that somebody
 * wrote is the standfirst; one that only repeats the beginning of the first paragraph
 * says that this paragraph is the standfirst, provided that the body goes on after it.
 *
 * @param standfirst plain text, may be empty
 * @param excerpt plain text for cards, empty when it is to be derived
 * @param body what remains of the body
 */
record Opening(String standfirst, String excerpt, String body) {

	private static final Pattern CUT = Pattern.compile(
			"(?<!\\s)\\s*+(?:\\[\\s*(?:…|\\.\\.\\.)\\s*\\]|…|\\.\\.\\.)(?:\\s*(?:Lire la suite|Read more|Continue reading).*)?$");

	private static final int LEAST_EVIDENCE = 20;

	/**
	 * Decides between standfirst and excerpt.
	 * @param excerpt the text of the field, without markup
	 * @param body sanitised HTML
	 */
	static Opening of(String excerpt, String body) {
		String written = excerpt.strip();
		if (written.isEmpty()) {
			return new Opening("", "", body);
		}
		Matcher cut = CUT.matcher(written);
		boolean isCut = cut.find();
		String beginning = plain(isCut ? written.substring(0, cut.start()) : written);
		Document document = Jsoup.parseBodyFragment(body);
		document.outputSettings().prettyPrint(false);
		Element first = document.body().firstElementChild();
		String paragraph = (first != null && first.normalName().equals("p")) ? first.text() : "";
		boolean repeats = isCut ? plain(paragraph).startsWith(beginning) && beginning.length() >= LEAST_EVIDENCE
				: plain(paragraph).equals(beginning);
		if (repeats && first != null && first.select("a, sup, br").isEmpty() && goesOn(first)) {
			String standfirst = first.wholeText().strip();
			first.remove();
			return new Opening(standfirst, "", document.body().html().strip());
		}
		return (repeats || isCut) ? new Opening("", written, body) : new Opening(written, "", body);
	}

	private static boolean goesOn(Element first) {
		return following(first.nextElementSibling());
	}

	private static boolean following(@Nullable Element element) {
		Element next = element;
		while (next != null && !next.hasText()) {
			next = next.nextElementSibling();
		}
		return next != null;
	}

	/** What remains of a text when typography is taken away. */
	private static String plain(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", "")
			.replaceAll("[’‘ʼ]", "'")
			.replaceAll("[“”«»]", "\"")
			.replace("...", "…");
	}

}

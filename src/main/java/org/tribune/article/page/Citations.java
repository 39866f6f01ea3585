package org.tribune.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;
import org.tribune.graph.Node;
import org.tribune.graph.Thing;
import org.tribune.markup.Excerpt;

/**
 * What a body refers to: its notes, and the pages elsewhere that it links to. Reads the
 * one form in which {@code markup} writes them.
 */
final class Citations {

	/** Who cites more writes a bibliography, which no search engine reads to its end. */
	private static final int MOST = 40;

	private static final int NAME = 300;

	private static final String NOTES = "<ol class=\"footnotes\">";

	private static final Pattern LINK = Pattern.compile("<a href=\"(https?://[^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

	private static final Pattern BACK = Pattern.compile("<a class=\"footnote-back\".*?</a>", Pattern.DOTALL);

	private static final Pattern BREAK = Pattern.compile("</?(?:p|li|ol|ul|br|blockquote)\\b[^>]*>");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	private Citations() {
	}

	/**
	 * The sources of a body, each once.
	 * @param own address of this site: what stands under it is no source
	 */
	static List<Node> of(String html, String own) {
		int notes = html.lastIndexOf(NOTES);
		String body = (notes >= 0) ? html.substring(0, notes) : html;
		Map<String, Thing> found = new LinkedHashMap<>();
		Matcher link = LINK.matcher(body);
		while (link.find() && found.size() < MOST) {
			add(found, text(link.group(2)), address(link.group(1), own));
		}
		if (notes >= 0) {
			Stream.of(html.substring(notes).split("<li id=\"note-")).skip(1).limit(MOST).forEach((note) -> {
				Matcher inside = LINK.matcher(note);
				add(found, text("<" + BACK.matcher(note).replaceAll("")),
						inside.find() ? address(inside.group(1), own) : "");
			});
		}
		return new ArrayList<>(found.values().stream().limit(MOST).toList());
	}

	private static void add(Map<String, Thing> found, String name, String address) {
		if (!name.isEmpty() && !address.equals("-")) {
			found.putIfAbsent(address.isEmpty() ? name : address,
					Thing.source(Excerpt.of(name, NAME), address.isEmpty() ? null : address));
		}
	}

	/** A dash for one of this site's own. */
	private static String address(String href, String own) {
		String address = Parser.unescapeEntities(href, true);
		return (address.equals(own) || address.startsWith(own + "/")) ? "-" : address;
	}

	private static String text(String html) {
		return Parser.unescapeEntities(TAG.matcher(BREAK.matcher(html).replaceAll(" ")).replaceAll(""), false)
			.replaceAll("\\s+", " ")
			.strip();
	}

}

package org.tribune.markup;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * The {@code lang} attribute: kept where it tells something new.
 */
final class Languages {

	private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}");

	private Languages() {
	}

	/**
	 * The language the element declares, or the one around it when it declares none that
	 * is usable or the same.
	 */
	static String of(Element element, String around) {
		String tag = element.attr("lang").strip().replace('_', '-');
		return (TAG.matcher(tag).matches() && !same(tag, around)) ? tag : around;
	}

	static void declare(Element element, String language, String around) {
		if (!same(language, around)) {
			element.attr("lang", language);
		}
	}

	static boolean same(String one, String other) {
		return primary(one).equals(primary(other));
	}

	static String primary(String tag) {
		int end = tag.indexOf('-');
		return ((end < 0) ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
	}

}

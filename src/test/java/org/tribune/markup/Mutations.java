package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Attacks made of attacks: known ones cut, joined, put into places where parsers change
 * their mind (foreign content, raw text, templates, tables, comments), escaped, and
 * damaged. The dice are loaded: the same number gives the same attack.
 *
 * @see <a href="https://www.usenix.org/conference/usenixsecurity13">mXSS: what the
 * browser's parser makes of what a sanitiser has let through</a>
 */
public final class Mutations {

	private static final String[] FRAMES = { "<svg>%s</svg>", "<math>%s</math>", "<math><mtext>%s", "<math><mi>%s",
			"<math><annotation-xml encoding=\"text/html\">%s", "<svg><foreignObject>%s", "<svg><desc>%s",
			"<svg><title>%s", "<svg><style>%s", "<math><mglyph><style>%s", "<form><math><mtext></form><form>%s",
			"<noscript>%s</noscript>", "<noscript><p title=\"</noscript>%s\">", "<template>%s</template>",
			"<textarea>%s</textarea>", "<title>%s</title>", "<style>%s</style>", "<script>%s</script>", "<xmp>%s</xmp>",
			"<plaintext>%s", "<iframe>%s</iframe>", "<noembed>%s</noembed>", "<noframes>%s</noframes>",
			"<select><option>%s", "<select><template>%s", "<table>%s</table>", "<table><tr>%s", "<table><caption>%s",
			"<!--%s-->", "<!--!>%s", "<!-->%s", "<!--%s--!>", "<![CDATA[%s]]>", "<svg><![CDATA[%s]]></svg>", "<?%s>",
			"<a href=\"%s\">x</a>", "<img src='%s'>", "<img alt=`%s`>", "<p title='%s'>", "<p lang=%s>", "<b><p></b>%s",
			"<a><table><a>%s", "<li><p><table>%s", "<ruby><rt>%s", "<object><param>%s", "<p id=\"%s\">",
			"<details open>%s", "<custom-element is='%s'>", "<h2>%s</h2>", "<pre>\n%s</pre>",
			"<figure data-source=\"%s\"></figure>", "<abbr title=\"%s\">x</abbr>", "<ol class=\"%s\"><li>x</ol>" };

	private static final String[] BITS = { "<", ">", "\"", "'", "`", "=", "/", "&", ";", "&lt;", "&#60", "&#x3c;",
			"&colon;", "&Tab;", "&NewLine;", "&nbsp", "\0", "\t", "\n", "\r", "\f", "\u000b", "\u2028", "\u00ad",
			"\u200b", "\ufeff", "\ufffd", "\ud800", "javascript:", "data:text/html,", "vbscript:", " onerror=alert(1) ",
			" onload=alert(1)//", " style=x:expression(1) ", "</", "<!--", "-->", "--!>", "]]>", "<![CDATA[", "<p>",
			"</p>", "<svg>", "</svg>", "<style>", "</style>", "<img src=x onerror=alert(1)>",
			"<a href=javascript:alert(1)>", "xlink:href=", "<script>alert(1)</script>", "%0a", "\\", "//", "İ", "ſ",
			"K" };

	private static final List<String> SEEDS = Stream
		.concat(Corpus.attacks().stream(),
				Corpus.bodies().stream().map((body) -> body.substring(0, Math.min(body.length(), 400))))
		.toList();

	private Mutations() {
	}

	/** That many attacks, from number on. */
	public static Stream<String> from(int number, int count) {
		return IntStream.range(number, number + count).mapToObj(Mutations::of);
	}

	private static String of(int number) {
		Random dice = new Random(number);
		String attack = pick(SEEDS, dice);
		int steps = 1 + dice.nextInt(6);
		for (int step = 0; step < steps; step++) {
			attack = change(attack, dice);
		}
		return attack;
	}

	private static String change(String attack, Random dice) {
		int place = dice.nextInt(attack.length() + 1);
		String before = attack.substring(0, place);
		String behind = attack.substring(place);
		return switch (dice.nextInt(8)) {
			case 0, 1 -> pick(List.of(FRAMES), dice).replace("%s", attack);
			case 2 -> before + pick(List.of(BITS), dice) + behind;
			case 3 -> before + pick(SEEDS, dice) + behind;
			case 4 -> before + behind.substring(Math.min(behind.length(), 1 + dice.nextInt(6)));
			case 5 -> pick(List.of(FRAMES), dice).replace("%s", before) + behind;
			case 6 -> dice.nextBoolean() ? attack.toUpperCase(Locale.ROOT) : escaped(attack, dice);
			default -> before + behind + before;
		};
	}

	private static String escaped(String attack, Random dice) {
		List<String> signs = new ArrayList<>();
		attack.codePoints()
			.forEach((sign) -> signs.add((dice.nextInt(4) == 0) ? "&#" + sign + ((dice.nextInt(3) == 0) ? "" : ";")
					: Character.toString(sign)));
		return String.join("", signs);
	}

	private static <T> T pick(List<T> things, Random dice) {
		return things.get(dice.nextInt(things.size()));
	}

}

package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The typography of French as the Imprimerie nationale has it: a narrow no-break space
 * before ; ! ? and inside « », a no-break space before the colon, and so on.
 */
final class FrenchTypography {

	private static final String NARROW = "\u202f";

	private static final String NO_BREAK = "\u00a0";

	private static final String SPACES = "([ \\u00a0\\u202f]*+)";

	/** The space before a punctuation mark, or where one is missing: not within "?!". */
	private static final String AFTER_WORD = "(?<=[^\\s\\u00a0\\u202f(\\[{«“‘\"¿¡—–-])([ \\u00a0\\u202f]++|(?<![;!?:]))";

	private static final String UNITS = "(?:[kcm]?m[²³]?|[km]?g|t|h|min|s|ms|[kMGT]?Wh?|[km]?V|[kMG]?Hz|°C?|°F|ha"
			+ "|[mcd]?[lL]|hl|[kKMGT]o|[kMG]bit/s|[kM]€|Md€|Mt|dB|ans?|mois|jours?|heures?|euros?|dollars?"
			+ "|millions?|milliards?)";

	private static final List<Rule> LETTERS = List.of(Rule.replace("(?<!\\.)(\\.{3})(?!\\.)", "…"),
			Rule.replace("(?<=\\p{L})(['ʼ´`‘])(?=\\p{L})", "’"),
			Rule.replace("(?<=(?<!\\p{L})[cdjlmnstCDJLMNST]|[qQ]u)(')(?=[\\d«“\"\ufffc])", "’"),
			Rule.replace("(?<![\\p{L}\\d.,\\u00a0\\u202f])(?:1|I)( )(?=(?:er|re|ère)s?(?![\\p{L}\\d’']))", ""),
			Rule.replace("(?<![\\p{L}\\d.,\\u00a0\\u202f])(?:[IVX]{1,6}|\\d{1,2})( )(?=e siècles?(?!\\p{L}))", ""));

	private static final StraightQuotes QUOTES = new StraightQuotes("«", "»", "“", "”");

	private static final List<Rule> SPACING = List.of(
			Rule.after("(?<=«)" + SPACES + "(?=[^\\s\\u00a0\\u202f»])", NARROW),
			Rule.before("(?<=[^\\s\\u00a0\\u202f«])" + SPACES + "(?=»)", NARROW),
			Rule.before(AFTER_WORD + "(?=[;!?]++(?:[\\s\\u00a0\\u202f»”\"’')\\]}…,.\ufffc]|$))", NARROW),
			Rule.before(AFTER_WORD + "(?=:(?:[\\s\\u00a0\\u202f»”\"]|$))", NO_BREAK),
			Rule.before("(?<=\\d)" + SPACES + "(?=[%‰€£](?![\\p{L}\\d%]))", NARROW),
			Rule.before("(?<=\\d)([ \\u202f])(?=" + UNITS + "(?![\\p{L}\\d’']))", NO_BREAK),
			Rule.before("(?<=[nN]°)( )(?=\\d)", NO_BREAK));

	private static final Pattern NUMBER = Pattern.compile(
			"(?<![\\p{L}\\d.,])(?:\\d{2,3}(?:[ \\u00a0\\u202f]\\d{3}){1,6}|\\d(?:[ \\u00a0\\u202f]\\d{3}){2,6})(?!\\d)");

	private FrenchTypography() {
	}

	static void apply(TextRun run) {
		Verbatim.lock(run);
		LETTERS.forEach((rule) -> rule.apply(run));
		QUOTES.apply(run);
		SPACING.forEach((rule) -> rule.apply(run));
		numbers(run);
		Incises.apply(run);
	}

	/** Numbers of five digits and more, written in groups of three. */
	private static void numbers(TextRun run) {
		List<TextRun.Edit> edits = new ArrayList<>();
		Matcher number = NUMBER.matcher(run.text());
		while (number.find()) {
			for (int index = number.start(); index < number.end(); index++) {
				if (!Character.isDigit(run.text().charAt(index)) && !run.isLocked(index)) {
					edits.add(new TextRun.Edit(index, index + 1, NARROW, index));
				}
			}
		}
		run.make(edits);
	}

}

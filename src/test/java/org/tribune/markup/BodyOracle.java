package org.tribune.markup;

import java.time.Duration;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * What is promised of a stored body, whatever it was made of: it is made, it holds
 * nothing that the schema does not name, whichever of two parsers reads it, both read the
 * same, and cleaning it again changes nothing.
 */
public final class BodyOracle {

	private static final Markup MARKUP = new Markup();

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private BodyOracle() {
	}

	/** Fails if a promise is broken. */
	public static void judge(String attack) {
		String stored = assertTimeout(LONGEST, () -> MARKUP.body(attack, Locale.FRENCH, true).html(),
				() -> printed(attack));
		assertThat(SchemaCheck.faults(stored)).as(printed(attack)).isEmpty();
		Element second = SecondParser.parse(stored);
		assertThat(SchemaCheck.faults(second)).as(printed(attack)).isEmpty();
		assertThat(written(second)).as(printed(attack)).isEqualTo(written(Jsoup.parseBodyFragment(stored).body()));
		assertThat(MARKUP.body(stored, Locale.FRENCH, true).html()).as(printed(attack)).isEqualTo(stored);
	}

	/** Without a document around it, hence not prettily. */
	private static String written(Element body) {
		StringBuilder tree = new StringBuilder();
		body.traverse((node, depth) -> tree.append(depth)
			.append(' ')
			.append(node.nodeName())
			.append(node.attributes().asList().stream().map(Object::toString).sorted().toList())
			.append('\n'));
		return tree.toString();
	}

	/** As Java writes it: an attack may hold what ends a report. */
	private static String printed(String attack) {
		StringBuilder text = new StringBuilder();
		attack.chars()
			.forEach((sign) -> text
				.append((sign < ' ' || sign > '~') ? "\\u%04x".formatted(sign) : Character.toString(sign)));
		return text.toString();
	}

}

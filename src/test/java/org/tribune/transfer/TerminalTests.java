package org.tribune.transfer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the person at the terminal sees.
 */
class TerminalTests {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final PrintStream out = new PrintStream(this.bytes, true, StandardCharsets.UTF_8);

	@Test
	void terminalSpeaksFrenchUnlessItIsEnglish() {
		assertThat(Messages.terminal(Map.of())).isEqualTo(Locale.FRENCH);
		assertThat(Messages.terminal(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.FRENCH);
		assertThat(Messages.terminal(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Locale.ENGLISH);
		assertThat(Messages.terminal(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "fr_FR.UTF-8"))).isEqualTo(Locale.FRENCH);
	}

	@Test
	void progressIsSaidEveryFewSeconds() {
		AtomicLong time = new AtomicLong();
		Progress progress = new Progress(this.out, messages(), "progress.reading", 1_000, time::get);
		for (int item = 1; item <= 120; item++) {
			time.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
			progress.item(item * 5L);
		}

		assertThat(text().lines()).containsExactly("reading: 25%, 50 entries, 10 a second",
				"reading: 50%, 100 entries, 10 a second");
	}

	@Test
	void reportSaysThatNothingCameIn() {
		try (ImportReport report = new ImportReport(messages())) {
			report.print(this.out);
		}

		assertThat(text()).contains("Imported:", "nothing", "Changed on the way: 0", "Refused: 0");
	}

	@Test
	void linesOfTheReportCannotFakeOtherLines() {
		try (ImportReport report = new ImportReport(messages())) {
			report.refused("A\nRefused: none", "trash");
			report.print(this.out);
		}

		assertThat(text()).contains("  A Refused: none: in the trash");
	}

	private static Messages messages() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages");
		source.setDefaultEncoding("UTF-8");
		return new Messages(source, Locale.ENGLISH);
	}

	private String text() {
		return this.bytes.toString(StandardCharsets.UTF_8);
	}

}

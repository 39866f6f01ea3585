package org.tribune.transfer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.transfer.wxr.GeneratedExport;
import org.tribune.transfer.wxr.WxrReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Files and items that must not come in.
 */
@ImportTest
class RefusedImportTests {

	@Autowired
	private ImportBench bench;

	@Autowired
	private ImportCommand command;

	@TempDir
	private Path directory;

	@BeforeEach
	@AfterEach
	void clear() {
		this.bench.refuse("false");
		this.bench.clear();
	}

	@Test
	void fileThatIsNotWellFormedWritesNothingAndListsWhatCouldBeRead() throws Exception {
		Map<String, String> before = this.bench.digests();
		ImportBench.Outcome outcome = this.bench.run(ImportBench.fixture("not-well-formed"));

		assertThat(outcome.read()).isFalse();
		assertThat(this.bench.digests()).isEqualTo(before);
		assertThat(outcome.text()).contains("ligne 4 : post, publish, « Avant la faute »")
			.contains("Entrées lisibles : 1")
			.contains("XML mal formé, ligne 5, colonne")
			.contains("Rien n’a été écrit")
			.doesNotContain("« Pile");
	}

	@Test
	void fileCutInTheMiddleWritesNothing() throws Exception {
		String magazine = ImportBench.fixture("magazine");
		ImportBench.Outcome outcome = this.bench.run(magazine.substring(0, magazine.length() - 300));

		assertThat(outcome.read()).isFalse();
		assertThat(outcome.text()).contains("« La jetée ne suffit plus »", "« Le chenal se comble »");
		assertThat(this.bench.count("article")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "outside-entity", "multiplying-entities" })
	void documentTypesAreRefused(String fixture) throws Exception {
		ImportBench.Outcome outcome = this.bench.run(ImportBench.fixture(fixture));

		assertThat(outcome.read()).isFalse();
		assertThat(outcome.text()).contains("DOCTYPE").doesNotContain("hahaha");
		assertThat(this.bench.count("article")).isZero();
	}

	@Test
	void itemOverTheLimitIsRefusedAndTheOthersComeIn() throws Exception {
		String magazine = ImportBench.fixture("magazine");
		ImportBench.Outcome outcome = this.bench
			.run(magazine.replace("Un brouillon.", "x".repeat(WxrReader.ITEM_LIMIT + 1)));

		assertThat(outcome.read()).as(outcome.text()).isTrue();
		assertThat(outcome.problems()).as(outcome.text()).isTrue();
		assertThat(outcome.text()).contains("« Secret » (post 13, ligne", "plus de 4 millions de caractères");
		assertThat(this.bench.count("article")).isEqualTo(6);
	}

	@Test
	void itemThatTheDatabaseRefusesLeavesNothingBehindAndTheOthersComeIn() throws Exception {
		this.bench.refuse("new.headline = 'Le chenal se comble'");
		ImportBench.Outcome outcome = this.bench.run(ImportBench.fixture("magazine"));

		assertThat(outcome.problems()).isTrue();
		assertThat(outcome.text()).contains("« Le chenal se comble » (post 12, ligne", "erreur inattendue");
		assertThat(this.bench.count("article")).isEqualTo(6);
		assertThat(this.bench.count("imported_item where source_key = '12'")).isZero();

		this.bench.refuse("false");
		assertThat(this.bench.run(ImportBench.fixture("magazine")).problems()).isFalse();
		assertThat(this.bench.count("article")).isEqualTo(7);
	}

	@Test
	void importStopsWhenEverythingFails() throws Exception {
		byte[] export = GeneratedExport.of(200, 1).readAllBytes();
		this.bench.refuse("true");

		assertThatExceptionOfType(ImportAbortedException.class).isThrownBy(() -> this.bench.run(export));
		assertThat(run(file("refused.xml", export))).isEqualTo(1);
	}

	@Test
	void commandSaysHowItEnded() throws Exception {
		assertThat(run(file("good.xml", ImportBench.fixture("magazine").getBytes(StandardCharsets.UTF_8)))).isZero();
		assertThat(run(file("bad.xml", ImportBench.fixture("not-well-formed").getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(1);
	}

	@Test
	void commandRefusesWhatIsNoFileOfItsKind() throws Exception {
		String zip = file("export.zip", new byte[] { 'P', 'K', 3, 4 });
		String text = file("notes.txt", "Rien que du texte".getBytes(StandardCharsets.UTF_8));
		for (List<String> words : List.of(List.<String>of(), List.of("a", "b"), List.of("missing.xml"), List.of(zip),
				List.of(text))) {
			assertThatIllegalArgumentException().as(words.toString())
				.isThrownBy(() -> this.command.run(words, new PrintStream(new ByteArrayOutputStream())))
				.withMessageMatching("(?s).{10,}");
		}
	}

	private String file(String name, byte[] content) throws Exception {
		return Files.write(this.directory.resolve(name), content).toString();
	}

	private int run(String file) {
		return this.command.run(List.of(file), new PrintStream(new ByteArrayOutputStream()));
	}

}

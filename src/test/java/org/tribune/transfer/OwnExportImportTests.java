package org.tribune.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.command.Command;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The WordPress file of our own export is an import like any other.
 */
@ImportTest
class OwnExportImportTests {

	@Autowired
	private ImportBench bench;

	@Autowired
	private List<Command> commands;

	@Autowired
	private JdbcClient database;

	@TempDir
	private Path directory;

	@Test
	void asManyComeBackAsLeft() throws Exception {
		this.bench.clear();
		this.bench.run(ImportBench.fixture("magazine"));
		Map<String, Long> counts = counts();
		List<Map<String, @Nullable Object>> articles = articles("a.headline, a.published_at, s.slug as section");

		comeBack();

		assertThat(counts()).isEqualTo(counts);
		assertThat(articles("a.headline, a.published_at, s.slug as section")).isEqualTo(articles);
	}

	@Test
	void wordsAreTheSame() throws Exception {
		this.bench.clear();
		this.bench.run(ImportBench.fixture("magazine"));
		List<Map<String, @Nullable Object>> articles = articles("a.standfirst, a.body_html");

		comeBack();

		assertThat(articles("a.standfirst, a.body_html")).isEqualTo(articles);
	}

	private void comeBack() throws IOException {
		byte[] file = exported();
		this.bench.clear();
		assertThat(this.bench.run(file).read()).isTrue();
	}

	private byte[] exported() throws IOException {
		Path archive = this.directory.resolve("site.zip");
		Command export = this.commands.stream().filter((one) -> one.name().equals("export")).findFirst().orElseThrow();
		assertThat(export.run(List.of(archive.toString()), new PrintStream(System.out, true, StandardCharsets.UTF_8)))
			.isZero();
		try (ZipFile zip = new ZipFile(archive.toFile());
				InputStream entry = zip.getInputStream(zip.getEntry("wordpress.xml"))) {
			return entry.readAllBytes();
		}
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		for (String table : List.of("article", "contributor", "section", "theme", "article_theme", "static_page")) {
			counts.put(table, this.bench.count(table));
		}
		return counts;
	}

	private List<Map<String, @Nullable Object>> articles(String columns) {
		return this.database.sql("""
				select a.slug, a.state, %s from article a left join section s on s.id = a.section_id order by a.slug
				""".formatted(columns)).query().listOfRows();
	}

}

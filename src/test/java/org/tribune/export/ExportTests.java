package org.tribune.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tribune.Archive;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.database.TestDatabase;
import org.tribune.markup.Markup;
import org.tribune.media.Originals;
import org.tribune.media.TemporaryMedia;
import org.tribune.site.SiteProperties;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The magazine leaves in an open format and comes back elsewhere: every article,
 * contributor, section, theme, page, redirect, correction, revision and image.
 */
@TribuneTest
class ExportTests {

	private static byte @Nullable [] made;

	private static @Nullable DataSource empty;

	@Autowired
	private Export export;

	@Autowired
	private Homecoming homecomingHere;

	@Autowired
	private ExportCommand command;

	@Autowired
	private SafeWords words;

	@Autowired
	private Markup markup;

	@Autowired
	private SiteProperties site;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource source;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Cast cast;

	@TempDir
	private Path directory;

	private Path file;

	/** Once for all of them: an export reads the whole database of the tests. */
	@BeforeEach
	void takeACopyOfTheExport() throws IOException {
		this.file = this.directory.resolve("site.zip");
		if (made == null) {
			long id = this.cast.publish(
					this.cast.draft("Ce qui part et revient")
						.in(this.cast.section())
						.on(this.cast.theme("Retours"))
						.by(this.cast.ada(), this.cast.zoe())
						.illustrated(this.cast.drawing("depart.svg", "Un départ"), "Au départ", "A. L.")
						.body("<p>Un mot &amp; un autre, <em>penchés</em>.</p><h2>Après</h2><p>Encore « un ».</p>"),
					Cast.DAY);
			this.cast.create(this.cast.draft("Pas encore parti"));
			this.database.sql("""
					insert into correction (article_id, at, text, made_by) values (?, now(), 'Un chiffre.', 'Émile')
					""").param(id).update();
			this.database.sql("""
					insert into redirect (source_path, target_path, origin, created_at)
					values ('/parti-' || ?, '/revenu', 'EDITOR', now())
					""").param(id).update();
			this.database.sql("""
					insert into static_page (slug, title, body_html, created_at, modified_at)
					values ('retour-' || ?, 'Retour', '<p>Une page.</p>', now(), now())
					""").param(id).update();
			this.export.write(this.file);
			made = Files.readAllBytes(this.file);
		}
		else {
			Files.write(this.file, made);
		}
	}

	@Test
	void everythingComesBackToTheLetter() throws IOException {
		DataSource elsewhere = TestDatabase.emptySite();
		Manifest back = homecoming(elsewhere).read(this.file);

		Path again = this.directory.resolve("again.zip");
		new Export(elsewhere, TemporaryMedia.in(this.directory.resolve("media")), new WordPressFile(this.site),
				this.json, Clock.systemUTC())
			.write(again);
		for (Kind kind : Kind.all()) {
			// Tests write bodies past the sanitiser; these come back clean.
			List<String> expected = Archive.lines(this.file, kind.entry())
				.stream()
				.map((line) -> this.words.clean(kind, line).toString())
				.toList();
			List<String> found = Archive.lines(again, kind.entry())
				.stream()
				.map((line) -> this.json.readTree(line).toString())
				.toList();
			assertThat(found).as(kind.entry()).isEqualTo(expected);
		}
		assertThat(Archive.digests(again, Originals.FOLDER)).isEqualTo(Archive.digests(this.file, Originals.FOLDER))
			.isNotEmpty();
		for (Kind kind : List.of(Kind.ARTICLES, Kind.CONTRIBUTORS, Kind.THEMES, Kind.SECTIONS, Kind.PAGES,
				Kind.REDIRECTS, Kind.CORRECTIONS, Kind.REVISIONS, Kind.IMAGES)) {
			assertThat(back.lines().get(kind.entry())).as(kind.entry()).isPositive();
		}
		assertThat(JdbcClient.create(elsewhere).sql("""
				select a.body_html from published_article a join byline b on b.article_id = a.id and b.position > 0
				where a.headline = 'Ce qui part et revient' and b.published_at = a.published_at
				""").query(String.class).single()).contains("<em>penchés</em>");
		// Counting goes on where it was.
		assertThat(JdbcClient.create(elsewhere)
			.sql("select nextval(pg_get_serial_sequence('article', 'id')) > (select max(id) from article)")
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void wordPressFileIsReadByOurOwnImport() throws Exception {
		List<WxrItem> items = new ArrayList<>();
		try (ZipFile zip = new ZipFile(this.file.toFile());
				InputStream in = zip.getInputStream(zip.getEntry(Manifest.WXR))) {
			WxrReader.read(in, (record) -> {
				if (record instanceof WxrItem item) {
					items.add(item);
				}
			});
		}
		assertThat(items).filteredOn((item) -> item.toString().contains("Ce qui part et revient"))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.status()).isEqualTo("publish");
				assertThat(item.type()).isEqualTo("post");
				assertThat(item.toString()).contains("<em>penchés</em>", "ada-lantier", "Retours");
			});
		assertThat(items).hasSize(Archive.lines(this.file, Kind.PAGES.entry()).size()
				+ (int) Archive.lines(this.file, Kind.ARTICLES.entry())
					.stream()
					.filter((line) -> !line.contains("\"state\":\"BINNED\""))
					.count());
	}

	@Test
	void bodiesThatSomebodyChangedAreSanitised() throws IOException {
		rewrite((text) -> text.replace("<em>penchés</em>", "<img src=x onerror=alert(1)><em>penchés</em>"),
				Kind.ARTICLES.entry());
		DataSource elsewhere = TestDatabase.emptySite();
		homecoming(elsewhere).read(this.file);
		assertThat(JdbcClient.create(elsewhere)
			.sql("select body_html from article where headline = 'Ce qui part et revient'")
			.query(String.class)
			.single()).contains("penchés").doesNotContain("onerror");
	}

	@Test
	void secretsAndPeopleOfTheStaffStayBehind() throws Exception {
		for (Kind kind : Kind.all()) {
			assertThat(columns(kind)).doesNotContain("index_now_key", "added_by", "made_by_id", "owner_id");
		}
		assertThat(Archive.digests(this.file, "").keySet()).noneMatch((name) -> name.contains("staff"));
	}

	@Test
	void siteWithContentIsLeftAlone() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.homecomingHere.read(this.file))
			.withMessageContaining("There is content here already");
	}

	@Test
	void fileThatLacksLinesIsRefusedAndNothingIsTakenIn() throws IOException {
		rewrite((text) -> text.substring(text.indexOf('\n') + 1), Kind.CONTRIBUTORS.entry());
		refused("");
		assertThat(JdbcClient.create(stillEmpty()).sql("select count(*) from image").query(Integer.class).single())
			.isZero();
	}

	@Test
	void fileThatWasCutShortIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		Files.write(this.file, Arrays.copyOf(whole, whole.length / 2));
		refused("is not a whole archive");
	}

	@Test
	void lineThatIsNoObjectIsNamed() throws IOException {
		rewrite((text) -> "[1]\n" + text, Kind.SECTIONS.entry());
		refused("sections.jsonl");
	}

	@Test
	void commandNeverWritesOverAFile() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.command.run(List.of(this.file.toString()), silence()))
			.withMessageContaining("is there already");
	}

	@Test
	void everyFieldIsDocumented() throws Exception {
		String documentation = Files.readString(Path.of("docs", "export.md"));
		for (Kind kind : Kind.all()) {
			int start = documentation.indexOf("### `" + kind.entry() + "`");
			assertThat(start).as(kind.entry()).isNotNegative();
			int end = documentation.indexOf("\n### ", start + 1);
			String part = documentation.substring(start, (end < 0) ? documentation.length() : end);
			assertThat(columns(kind)).as(kind.entry()).allMatch((column) -> part.contains("`" + column + "`"));
		}
	}

	private List<String> columns(Kind kind) throws Exception {
		try (Connection connection = this.source.getConnection()) {
			return Columns.of(kind, connection);
		}
	}

	private Homecoming homecoming(DataSource elsewhere) {
		return new Homecoming(elsewhere, TemporaryMedia.in(this.directory.resolve("media")),
				new SafeWords(this.markup, this.json), this.json);
	}

	private void rewrite(UnaryOperator<String> change, String changed) throws IOException {
		this.file = Archive.rewrite(this.file, this.directory.resolve("changed.zip"), Set.of(), change, changed);
	}

	private void refused(String why) {
		assertThatIllegalArgumentException().isThrownBy(() -> homecoming(stillEmpty()).read(this.file))
			.withMessageContaining(why);
	}

	private static synchronized DataSource stillEmpty() {
		if (empty == null) {
			empty = TestDatabase.emptySite();
		}
		return empty;
	}

	private static PrintStream silence() {
		return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
	}

}

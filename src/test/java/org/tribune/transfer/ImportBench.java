package org.tribune.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.site.ContentChanged;

/**
 * Runs imports and looks at what they have written.
 */
class ImportBench {

	private static final List<String> TABLES = List.of("article", "article_theme", "byline", "contributor",
			"imported_item", "redirect", "revision", "section", "static_page", "theme");

	private final Importer importer;

	private final MessageSource messages;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	ImportBench(Importer importer, MessageSource messages, JdbcClient database, ApplicationEventPublisher events) {
		this.importer = importer;
		this.messages = messages;
		this.database = database;
		this.events = events;
	}

	/**
	 * Empties the site.
	 */
	void clear() {
		this.database.sql("truncate " + String.join(", ", TABLES) + ", same_theme_link cascade").update();
		this.database.sql("delete from image").update();
		this.events.publishEvent(new ContentChanged("everything"));
	}

	/**
	 * From now on the database refuses new articles for which the condition holds.
	 */
	void refuse(String condition) {
		this.database.sql("""
				create or replace function refuse_article() returns trigger language plpgsql as $$
				begin
				    if %s then raise exception 'Refused by the test'; end if;
				    return new;
				end $$;
				create or replace trigger refused before insert on article
				for each row execute function refuse_article()
				""".formatted(condition)).update();
	}

	static String fixture(String name) throws IOException {
		try (InputStream in = ImportBench.class.getResourceAsStream("/transfer/" + name + ".wxr.xml")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	Outcome run(String export) throws IOException {
		return run(export.getBytes(StandardCharsets.UTF_8));
	}

	Outcome run(byte[] export) throws IOException {
		return run(new ExportFile() {

			@Override
			public String name() {
				return "export.xml";
			}

			@Override
			public long size() {
				return export.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(export);
			}

		});
	}

	Outcome run(ExportFile file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		try (ImportReport report = new ImportReport(new Messages(this.messages, Locale.FRENCH))) {
			boolean read = this.importer.run(file, out, report);
			if (read) {
				report.print(out);
			}
			String text = bytes.toString(StandardCharsets.UTF_8).replaceAll("[\\u00A0\\u202F]", " ");
			return new Outcome(read, report.hasProblems(), text);
		}
	}

	Map<String, @Nullable Object> article(String slug) {
		return this.database.sql("select * from article where slug = ?").param(slug).query().singleRow();
	}

	String body(String slug) {
		return String.valueOf(article(slug).get("body_html"));
	}

	long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

	/**
	 * A digest of each table: equal digests mean that nothing whatever has changed.
	 */
	Map<String, String> digests() {
		return TABLES.stream()
			.collect(Collectors.toMap((table) -> table, (table) -> this.database
				.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t".formatted(table))
				.query(String.class)
				.single()));
	}

	/**
	 * How an import ended.
	 */
	record Outcome(boolean read, boolean problems, String text) {
	}

}

package org.tribune.generate;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@TribuneTest
class GenerateTests {

	/** All of an article but what is its own, with what triggers derive from it. */
	private static final String ROW = """
			select language, section_id, kicker, headline, standfirst, body_html, body_text, excerpt, word_count,
			       reading_minutes, cast(table_of_contents as text), lead_image_id, lead_alternative_text, lead_caption,
			       lead_credit, state, first_published_at, published_at, updated_at, version, edition,
			       moved_in_version, noindex,
			       (select cast(w.words as text) from article_words w where w.article_id = a.id) as words,
			       (select json_agg(b order by position)::text from (select position, contributor_id, role,
			           organisation, published_at from byline where article_id = a.id) b) as bylines,
			       (select json_agg(t order by position)::text from (select position, theme_id, published_at
			           from article_theme where article_id = a.id) t) as themes,
			       (select json_agg(i)::text from (select image_id, place from article_image
			           where article_id = a.id and place <> 'history') i) as images
			from article a where id = :id
			""";

	@Autowired
	private GenerateCommand command;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private MockMvc browser;

	@Autowired
	private Cast cast;

	private Map<String, Long> before = Map.of();

	@BeforeEach
	void remember() {
		this.before = Map.of("article", last("article"), "theme", last("theme"), "contributor", last("contributor"),
				"section", last("section"), "image", last("image"));
	}

	@AfterEach
	void clean() {
		this.database.sql("delete from article where id > ?").param(this.before.get("article")).update();
		for (String table : List.of("theme", "contributor", "section", "image")) {
			this.database.sql("delete from " + table + " where id > ?").param(this.before.get(table)).update();
		}
	}

	private long last(String table) {
		return this.database.sql("select coalesce(max(id), 0) from " + table).query(Long.class).single();
	}

	@Test
	void siteWithContentIsLeftAlone() {
		this.cast.section();
		assertThatIllegalArgumentException().isThrownBy(() -> run("--articles", "5")).withMessageContaining("--add");
		assertThatIllegalArgumentException().isThrownBy(() -> run("--add")).withMessageContaining("--articles");
		assertThatIllegalArgumentException().isThrownBy(() -> run("--articles", "many"));
		assertThat(last("article")).isEqualTo(this.before.get("article"));
	}

	@Test
	void articlesAreWhatTheNewsroomWouldHaveMade() throws Exception {
		assertThat(run("--articles", "300", "--words", "200", "--seed", "3", "--add"))
			.contains("300 articles, 30 themes");
		assertThat(ids("true")).hasSize(300);
		assertThat(ids("state = 'PUBLISHED'")).hasSizeBetween(270, 295);
		for (long id : ids("state = 'PUBLISHED' and updated_at is null and id % 20 = 0")) {
			this.browser.perform(get(path(id))).andExpect(status().isOk());
			assertThat(row(again(id))).isEqualTo(row(id));
		}
		for (long id : ids("state = 'WITHDRAWN'")) {
			this.browser.perform(get(path(id))).andExpect(status().isGone());
		}
		assertThat(this.database.sql(
				"select count(*) from article a where id > ? and not exists (select 1 from byline where article_id = a.id)")
			.param(this.before.get("article"))
			.query(Long.class)
			.single()).isZero();
	}

	private long again(long id) {
		Map<String, @Nullable Object> row = this.database.sql("select * from article where id = ?")
			.param(id)
			.query()
			.singleRow();
		Long image = (Long) row.get("lead_image_id");
		Manuscript.Lead lead = (image != null)
				? new Manuscript.Lead(image, text(row, "lead_alternative_text"), "", text(row, "lead_credit")) : null;
		long copy = this.newsroom
			.create(new Manuscript(Locale.of("fr"), null, text(row, "kicker"), text(row, "headline"),
					text(row, "standfirst"), text(row, "body_html"), "", (Long) row.get("section_id"),
					longs("select theme_id from article_theme where article_id = ? order by position", id),
					longs("select contributor_id from byline where article_id = ? order by position", id).stream()
						.map(Manuscript.Signature::of)
						.toList(),
					lead), Cast.HAND);
		this.newsroom.publishAsOf(copy, Timestamp.valueOf(text(row, "published_at")).toInstant(), Cast.HAND);
		return copy;
	}

	private Map<String, @Nullable Object> row(long id) {
		return this.database.sql(ROW).param("id", id).query().singleRow();
	}

	private String path(long id) {
		return this.database.sql(
				"select '/' || s.slug || '/' || a.slug from article a join section s on s.id = a.section_id where a.id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private List<Long> ids(String condition) {
		return longs("select id from article where id > ? and " + condition, this.before.getOrDefault("article", 0L));
	}

	private List<Long> longs(String query, long id) {
		return this.database.sql(query).param(id).query((row, number) -> row.getLong(1)).list();
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

	private String run(String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8))).isZero();
		return out.toString(StandardCharsets.UTF_8);
	}

}

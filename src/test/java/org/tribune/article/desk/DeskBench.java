package org.tribune.article.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * How long the desk takes with 100,000 articles. Not part of the suite:
 * {@code ./mvnw test -Dtest=DeskBench}, then read {@code target/desk-bench.txt}.
 */
@TribuneTest
@TestPropertySource(properties = "tribune.sample-content=false")
class DeskBench {

	private static final int ARTICLES = 100_000;

	private static final int WARM_UP = 8;

	private static final int ROUNDS = 31;

	private static final String FILL = """
			alter table article disable trigger user;
			alter table byline disable trigger user;
			alter table article_theme disable trigger user;
			insert into staff_member (email, name, role, created_at, modified_at)
			    select 'p' || n || '@example.org', 'Plume ' || n, 'AUTHOR', now(), now() from generate_series(1, 200) n;
			insert into section (slug, name, position, created_at, modified_at)
			    select 's' || n, 'Rubrique ' || n, n, now(), now() from generate_series(1, 8) n;
			insert into theme (slug, name, initial, sort_name, created_at, modified_at)
			    select 't' || n, 'Sujet ' || n, 'S', 'sujet ' || n, now(), now() from generate_series(1, 3000) n;
			insert into contributor (slug, first_name, last_name, initial, sort_name, created_at, modified_at)
			    select 'c' || n, 'Jeanne', 'Nom' || n, 'N', 'nom' || n || ' jeanne', now(), now()
			    from generate_series(1, 5000) n;
			insert into article (slug, section_id, headline, standfirst, body_html, body_text, state, created_at,
			    modified_at, published_at, first_published_at, scheduled_for, withdrawn_at, owner_id)
			select 'a' || n, (select min(id) from section) + n %% 8,
			    (array['Le fleuve', 'La rivière', 'Un barrage', 'Notre école', 'Cette forêt'])[1 + n %% 5] || ' '
			        || (array['gelé', 'oublié', 'retrouvé', 'à vendre', 'et nous', 'sans fin', 'en ville'])[1 + n %% 7]
			        || ' mot' || n %% 20000, 'Un chapô sur le climat et les villes, numéro ' || n, '<p>Texte.</p>',
			    'Texte.', s.state, now() - n * interval '1 hour', now() - n * interval '7 minutes',
			    case when s.state in ('PUBLISHED', 'WITHDRAWN') then now() - n * interval '1 hour' end,
			    case when s.state in ('PUBLISHED', 'WITHDRAWN') then now() - n * interval '1 hour' end,
			    case when s.state = 'SCHEDULED' then now() + n * interval '1 hour' end,
			    case when s.state = 'WITHDRAWN' then now() end, (select min(id) from staff_member) + n %% 200
			from generate_series(1, %d) n cross join lateral (select case when n %% 100 < 90 then 'PUBLISHED'
			    when n %% 100 < 95 then 'DRAFT' when n %% 100 < 97 then 'IN_REVIEW' when n %% 100 < 98 then 'SCHEDULED'
			    else 'WITHDRAWN' end as state) s;
			insert into byline (article_id, position, contributor_id, published_at)
			    select id, 0, (select min(id) from contributor) + id %% 5000,
			        case when state = 'PUBLISHED' then published_at end from article;
			insert into article_theme (article_id, position, theme_id, published_at)
			    select id, p, (select min(id) from theme) + (id * (p + 1)) %% (case p when 0 then 20 else 3000 end),
			        case when state = 'PUBLISHED' then published_at end from article, generate_series(0, 1) p
			    where p = 0 or (id * 2) %% 3000 <> id %% 20;
			alter table article enable trigger user;
			alter table byline enable trigger user;
			alter table article_theme enable trigger user;
			""".formatted(ARTICLES);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	private final List<String> report = new ArrayList<>();

	@Test
	void measure() throws Exception {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long start = System.nanoTime();
		this.database.sql(FILL).update();
		this.database.sql("select keep_words(array(select id from article))").query((row, number) -> number).list();
		this.database.sql("update article set owner_id = :me where id %% 200 = 7".replace("%%", "%"))
			.param("me", author.id())
			.update();
		this.database.sql("vacuum analyze").update();
		this.report.add("filled in %d s".formatted((System.nanoTime() - start) / 1_000_000_000));
		String deep = this.database.sql("""
				select (extract(epoch from modified_at) * 1000000)::bigint || '-' || id from article
				order by modified_at desc, id desc offset 60000 limit 1
				""").query((row, number) -> row.getString(1)).single();
		for (String path : List.of("/admin", "/admin/articles", "/admin/articles?after=" + deep,
				"/admin/articles?state=DRAFT", "/admin/articles?state=PUBLISHED&sort=published",
				"/admin/articles?sort=published&from=2024-01-01&to=2024-03-31", "/admin/articles?section=s3",
				"/admin/articles?theme=t7", "/admin/articles?theme=t2017", "/admin/articles?contributor=c77",
				"/admin/articles?q=mot4711", "/admin/articles?q=rivieres", "/admin/articles?q=climat",
				"/admin/articles?q=riviere+nom77", "/admin/articles?q=fleuve&state=DRAFT&section=s3",
				"/admin/calendar")) {
			measure("editor", path, editor);
		}
		for (String path : List.of("/admin", "/admin/articles", "/admin/articles?q=riviere", "/admin/calendar")) {
			measure("author", path, author);
		}
		explain("deep page", "select id, modified_at from article where state <> 'BINNED' and (modified_at, id) < "
				+ "(now() - interval '200 days', 5) order by modified_at desc, id desc limit 51");
		explain("search",
				"select id, modified_at from article where state <> 'BINNED' and id in (select article_id "
						+ "from article_words where words @@ to_tsquery('tribune_desk', '''mot4711'':*')) "
						+ "order by modified_at desc, id desc limit 51");
		explain("drafts", "select id from article where state = 'DRAFT' order by modified_at desc, id desc limit 8");
		Files.write(Path.of("target/desk-bench.txt"), this.report);
	}

	private void measure(String who, String path, SignedIn person) throws Exception {
		for (int round = 0; round < WARM_UP; round++) {
			open(path, person);
		}
		long[] times = new long[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			open(path, person);
			times[round] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		this.report.add("%-7s %-70s median %6.1f ms, worst of %d %6.1f ms, %d statements".formatted(who, path,
				times[ROUNDS / 2] / 1e6, ROUNDS, times[ROUNDS - 1] / 1e6,
				SqlCounter.statements(() -> open(path, person)).size()));
	}

	private void open(String path, SignedIn person) throws IOException {
		if (this.web.get().uri(URI.create(path)).with(Cast.as(person)).exchange().getResponse().getStatus() != 200) {
			throw new IOException(path);
		}
	}

	private void explain(String name, String statement) {
		this.report.add(name + ":");
		this.report.addAll(this.database.sql("explain (analyze, costs off, timing off) " + statement)
			.query((row, number) -> "    " + row.getString(1))
			.list());
	}

}

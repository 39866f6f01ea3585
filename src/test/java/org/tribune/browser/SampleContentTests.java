package org.tribune.browser;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first start shows is a magazine: enough of everything, and nothing left out.
 */
@SampleSiteTest
@TestInstance(Lifecycle.PER_CLASS)
class SampleContentTests {

	/** The sample's own articles, without what the tests add. */
	private static final String SAMPLE = """
			 from published_article a where exists (select 1 from revision r where r.article_id = a.id
			 and r.saved_by = 'sample')
			""";

	@Autowired
	private JdbcClient database;

	private Element bodies;

	@BeforeAll
	void read() {
		this.bodies = Jsoup.parseBodyFragment(String.join("\n", texts("select a.body_html" + SAMPLE))).body();
	}

	@Test
	void thereAreTribunesEnoughOfTheRightLength() {
		List<Integer> lengths = this.database.sql("select a.word_count" + SAMPLE + " and a.language = 'fr'")
			.query((row, number) -> row.getInt(1))
			.list();
		assertThat(lengths).hasSizeGreaterThanOrEqualTo(24).allMatch((words) -> words >= 500 && words <= 900);
	}

	@Test
	void oneIsInEnglish() {
		assertThat(texts("select a.slug" + SAMPLE + " and a.language = 'en'")).hasSize(1);
	}

	@Test
	void deskHoldsADraftOneInReviewAndOneScheduled() {
		assertThat(
				texts("select state from article where slug not like 'essais%' and state <> 'PUBLISHED' and state <> "
						+ "'WITHDRAWN' order by 1"))
			.containsExactly("DRAFT", "IN_REVIEW", "SCHEDULED");
	}

	@Test
	void magazineIsComplete() {
		assertThat(count("section")).isEqualTo(5);
		assertThat(count("theme where slug not like 'essais%'")).isEqualTo(20);
		assertThat(count("contributor where portrait_id is not null")).isEqualTo(10);
		assertThat(count("static_page where published")).isEqualTo(5);
	}

	@Test
	void everySectionThemeAndContributorHasArticles() {
		assertThat(texts("""
				select name from section s where (select count(*) from published_article where section_id = s.id) < 3
				union all
				select name from theme t where slug not like 'essais%' and
				  not exists (select 1 from article_theme where theme_id = t.id and published_at is not null)
				union all
				select last_name from contributor c where not exists
				  (select 1 from byline where contributor_id = c.id and published_at is not null)
				""")).isEmpty();
	}

	@Test
	void everyArticleIsWholeAndSigned() {
		assertThat(texts("select a.slug" + SAMPLE + """
				 and (a.kicker = '' or a.headline = '' or a.standfirst = '' or a.excerpt = ''
				      or not exists (select 1 from byline where article_id = a.id)
				      or not exists (select 1 from article_theme where article_id = a.id)
				      or jsonb_array_length(a.table_of_contents) < 2)
				""")).isEmpty();
	}

	@Test
	void everyLeadImageIsDescribedAndCredited() {
		assertThat(texts("select a.slug" + SAMPLE + """
				 and (a.lead_image_id is null or length(a.lead_alternative_text) < 20 or a.lead_credit = ''
				      or a.lead_caption = '')
				""")).isEmpty();
		assertThat(count("""
				contributor c left join image i on i.id = c.portrait_id
				 where c.portrait_id is not null and i.alternative_text = ''
				""")).isZero();
	}

	@Test
	void everyArticleHasFurtherReadingInItsLanguage() {
		assertThat(texts("select a.slug" + SAMPLE + """
				 and a.language = 'fr' and (select count(*) from same_theme_link l
				  join published_article t on t.id = l.target_id and t.language = a.language
				  where l.article_id = a.id and l.kind = 'CURATED') not between 3 and 4
				""")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "p", "h2[id]", "h3[id]", "h4[id]", "ul > li", "ol:not(.footnotes) > li", "hr",
			"pre > code", "p code", "blockquote:not([class]) > p", "blockquote > p > cite", "blockquote.pull-quote > p",
			"figure > img[src^=/media/][alt][width][height]", "figure > figcaption", "figcaption > span.credit",
			"figure.embed[data-provider=link] > a", "table > caption", "thead th[scope]", "tbody th[scope]", "tbody td",
			"sup.footnote-ref[id] > a", "ol.footnotes > li[id]", "li a.footnote-back", "a[href^=/]", "a[href^=https:]",
			"strong", "em", "sub", "sup:not(.footnote-ref)", "abbr[title]", "[lang]" })
	void elementOfTheBodyIsInUse(String element) {
		assertThat(this.bodies.select(element)).isNotEmpty();
	}

	@Test
	void imagesInArticlesAreDescribed() {
		assertThat(this.bodies.select("img").eachAttr("alt")).isNotEmpty()
			.allMatch((alternativeText) -> alternativeText.length() >= 20);
	}

	private int count(String from) {
		return this.database.sql("select count(*) from " + from).query(Integer.class).single();
	}

	private List<String> texts(String sql) {
		return this.database.sql(sql).query((row, number) -> row.getString(1)).list();
	}

}

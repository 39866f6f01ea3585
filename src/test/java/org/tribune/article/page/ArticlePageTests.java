package org.tribune.article.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ArticlePageTests {

	private static final String BODY = """
			<p>Premier paragraphe.</p><h2>Les faits</h2><p>Un fait<sup class="footnote-ref"><a href="#note-1">1</a></sup>.</p>
			<h2>La thèse</h2><p>Une thèse.</p><table><tr><th>An</th></tr><tr><td>2026</td></tr></table>
			<ol class="footnotes"><li id="note-1">Une source.</li></ol>""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Contributors contributors;

	@Test
	void searchEnginesAreToldWhereATextAppearedFirst() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Reprise").in(section);
		Manuscript usual = draft.manuscript();
		long id = this.newsroom.create(new Manuscript(usual.language(), usual.slug(), "", "Reprise", "", usual.body(),
				"", section.id(), List.of(), List.of(), null, "https://example.org/ailleurs", true), Cast.HAND);
		this.newsroom.publish(id, Cast.HAND);

		Document page = read(section, draft);

		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/ailleurs");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void everyPartOfTheModelPageIsThere() {
		Section section = this.cast.section();
		Theme water = this.cast.theme("Eau");
		Contributor ada = this.cast.ada();
		Cast.Draft draft = this.cast.draft("La rivière d’abord")
			.opening("Hydrologie", "Mesurer avant d’agir.")
			.body(BODY)
			.in(section)
			.on(water)
			.by(ada)
			.illustrated(this.cast.drawing("riviere.svg", "Une rivière"), "La Vire en mars.", "Dessin : É. Noël");
		this.cast.publish(this.cast.draft("La veille").in(section).on(water), Cast.DAY.minusSeconds(3600));
		long id = this.cast.publish(draft, Cast.DAY);
		this.newsroom.markUpdated(id, Instant.parse("2026-03-02T07:00:00Z"), Cast.HAND);
		this.cast.publish(this.cast.draft("Le lendemain").in(section).on(water), Cast.DAY.plusSeconds(3600));

		Document page = read(section, draft);

		assertThat(page.select(".breadcrumb a").eachText()).containsExactly("Accueil", "Énergie");
		assertThat(page.select(".kicker").text()).isEqualTo("Hydrologie");
		assertThat(page.select("h1").eachText()).containsExactly("La rivière d’abord");
		assertThat(page.select(".standfirst").text()).isEqualTo("Mesurer avant d’agir.");
		assertThat(page.select(".byline__names").text()).isEqualTo("Par Ada Lantier, Hydrologue");
		assertThat(page.select(".byline__dates time").eachText()).containsExactly("1er mars 2026 à 9 h 05",
				"2 mars 2026 à 8 h 00");
		assertThat(page.select(".byline__dates time").eachAttr("datetime")).containsExactly("2026-03-01T09:05:00+01:00",
				"2026-03-02T08:00:00+01:00");
		assertThat(page.select(".byline__dates").text()).contains("Publié le", "Mis à jour le", "Temps de lecture");
		assertThat(page.select(".lead img").attr("alt")).isEqualTo("Une rivière");
		assertThat(page.select(".lead figcaption").text()).startsWith("La Vire en mars.");
		assertThat(page.select(".contents a").eachText()).containsExactly("Les faits", "La thèse");
		assertThat(page.select(".contents a").eachAttr("href"))
			.allSatisfy((anchor) -> assertThat(page.select(".body " + anchor)).hasSize(1));
		assertThat(page.select(".body ol.footnotes li")).hasSize(1);
		assertThat(page.select(".body a.footnote-back").attr("aria-label")).isEqualTo("Revenir à l’appel de note");
		assertThat(page.select(".body .table-scroll[tabindex=0] > table")).hasSize(1);
		assertThat(page.select(".tags a").eachText()).containsExactly("Eau");
		assertThat(page.select(".contributor-box .label").text()).isEqualTo("Contributeur expert");
		assertThat(page.select(".contributor-box__name a").attr("href")).isEqualTo(ada.path());
		assertThat(page.select(".contributor-box").text()).contains("Hydrologue, Agence de la Vire",
				"Elle enseigne à Morlieu.");
		assertThat(page.select(".share a").eachText()).containsExactly("LinkedIn", "X", "Bluesky", "Mastodon",
				"Facebook", "WhatsApp", "E-mail");
		assertThat(page.select(".cite").text()).contains("Ada Lantier", "La rivière d’abord", "/" + draft.slug());
		assertThat(page.select(".article__aside .card__headline").eachText()).startsWith("Le lendemain", "La veille");
		assertThat(page.select(".band .card__headline").eachText())
			.isEqualTo(page.select(".article__aside .card__headline").eachText());
		assertThat(page.select(".neighbours__previous").text()).contains("La veille");
		assertThat(page.select(".neighbours__next").text()).contains("Le lendemain");
	}

	@Test
	void headTellsSearchEnginesAndShareCards() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Un titre à « guillemets »")
			.opening("", "Un chapô.")
			.in(section)
			.illustrated(this.cast.drawing("a.svg", "Un dessin"), "", "");
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		String address = "http://localhost:8080" + section.path() + "/" + draft.slug();
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
		assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
		assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
		assertThat(page.select("meta[property=og:image]").attr("content"))
			.startsWith("http://localhost:8080/media/articles/" + draft.slug() + ".png");
		assertThat(page.select("meta[property=og:image:alt]").attr("content"))
			.isEqualTo("Un titre à «\u202fguillemets\u202f»");
		assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Un chapô.");
		assertThat(page.select("meta[name=robots]").eachAttr("content"))
			.containsExactly("index, follow, max-image-preview:large");
		assertThat(page.select("meta[property=article:published_time]").attr("content"))
			.isEqualTo("2026-03-01T09:05:00+01:00");
		assertThat(page.select("meta[property=article:modified_time]").attr("content"))
			.isEqualTo("2026-03-01T09:05:00+01:00");
		assertThat(page.select("meta[property=article:section]").eachAttr("content")).containsExactly("Énergie");
		assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
		assertThat(page.select("meta[property=og:image:height]").attr("content")).isEqualTo("630");
		assertThat(page.select("meta[property=og:image:type]").attr("content")).isEqualTo("image/png");
		assertThat(page.select("meta[name=twitter:image]").attr("content"))
			.isEqualTo(page.select("meta[property=og:image]").attr("content"));
	}

	@Test
	void bylineKeepsTheRoleOfThatDay() {
		Section section = this.cast.section();
		Contributor ada = this.cast.ada();
		Cast.Draft draft = this.cast.draft("Sous l’ancien titre").in(section).by(ada);
		this.cast.publish(draft, Cast.DAY);
		Contributor promoted = this.contributors.findBySlug(ada.slug()).orElseThrow();
		promoted.present("Directrice", "Agence de l’Orne", "", "", Cast.DAY);
		this.contributors.save(promoted);

		Document page = read(section, draft);

		assertThat(page.select(".byline__names").text()).contains("Hydrologue").doesNotContain("Directrice");
		assertThat(page.select(".contributor-box__role").text()).isEqualTo("Hydrologue, Agence de la Vire");
	}

	@Test
	void severalContributorsEachHaveTheirBox() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("À deux voix").in(section).by(this.cast.ada(), this.cast.zoe());
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		assertThat(page.select(".byline__names a").eachText()).containsExactly("Ada Lantier", "Zoé Quint");
		assertThat(page.select(".byline__names").text()).contains(" et ");
		assertThat(page.select(".contributor-box")).hasSize(2);
	}

	@Test
	void bareArticleStillMakesAWholePage() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Sans rien").body("").in(section);
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		assertThat(page.select("h1").text()).isEqualTo("Sans rien");
		assertThat(page.select(".lead, .contents, .contributor-box, .tags, .standfirst, .kicker")).isEmpty();
	}

	@Test
	void englishArticleHasAnEnglishPage() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Rivers first").english().in(section).by(this.cast.ada());
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select(".byline__dates").text()).contains("Published on 1 March 2026 at 9:05");
		assertThat(page.select(".share .label").text()).isEqualTo("Share this article");
		assertThat(page.select(".contributor-box__role").attr("lang")).isEqualTo("fr");
	}

	@Test
	void markupInWordsIsTextAndNeverRuns() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Titre <script>alert(1)</script> & fin")
			.body("<p onclick=\"alert(1)\">Bonjour<script>alert(2)</script></p><img src=x onerror=alert(3)>")
			.in(section);
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src")).hasSize(4)
			.allMatch((source) -> source.startsWith("/assets/js/"));
		assertThat(page.select("[onclick], [onerror]")).isEmpty();
		assertThat(page.select("h1").text()).startsWith("Titre").endsWith("& fin");
	}

	@Test
	void pageSetsNoCookieAndForbidsInlineScripts() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Sans cookie").in(section);
		this.cast.publish(draft, Cast.DAY);

		MvcTestResult result = this.web.get().uri(section.path() + "/" + draft.slug()).exchange();

		assertThat(result).doesNotContainHeader("Set-Cookie");
		assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	@Test
	void withdrawnArticleIsGoneForReaders() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Retirée").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		this.newsroom.withdraw(id, Cast.HAND);

		assertThat(this.web.get().uri(section.path() + "/" + draft.slug())).hasStatus(410);
	}

	@Test
	void withdrawnArticleStaysGoneWhileItIsReworked() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Reprise").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		this.newsroom.withdraw(id, Cast.HAND);
		this.newsroom.returnToDraft(id, Cast.HAND);

		assertThat(this.web.get().uri(section.path() + "/" + draft.slug())).hasStatus(410);
		assertThat(this.web.get().uri("/autre-rubrique/" + draft.slug())).hasStatus(410);
	}

	@Test
	void tableAndCodeInAnotherLanguageScrollToo() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Avec un tableau anglais")
			.body("<table lang=\"en\"><tr><td>Water</td></tr></table><pre lang=\"en\"><code>water</code></pre><p>Fin.</p>")
			.in(section);
		this.cast.publish(draft, Cast.DAY);

		Document page = read(section, draft);

		assertThat(page.select(".body > .table-scroll[tabindex=0] > table[lang=en]")).hasSize(1);
		assertThat(page.select(".body > pre[tabindex=0]")).hasSize(1);
		assertThat(page.select(".body > p").eachText()).containsExactly("Fin.");
	}

	@Test
	void draftIsNotFoundByReaders() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Brouillon").in(section);
		this.cast.create(draft);

		assertThat(this.web.get().uri(section.path() + "/" + draft.slug())).hasStatus(404);
	}

	private Document read(Section section, Cast.Draft draft) {
		MvcTestResult result = this.web.get().uri(section.path() + "/" + draft.slug()).exchange();
		assertThat(result).hasStatusOk();
		List<String> type = result.getResponse().getHeaders("Content-Type");
		assertThat(type).containsExactly("text/html;charset=UTF-8");
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

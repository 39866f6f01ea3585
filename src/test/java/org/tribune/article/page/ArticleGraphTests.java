package org.tribune.article.page;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Newsroom;
import org.tribune.graph.GraphCheck;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of an article tells search engines.
 */
@TribuneTest
class ArticleGraphTests {

	private static final String BASE = "http://localhost:8080";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@Autowired
	private EditorsDesk editors;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	private final GraphCheck check = new GraphCheck();

	@Test
	void tribuneIsOpinionWithAllThatGoogleAsksFor() throws Exception {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau & sols");
		Image photo = this.library.add("photo.jpg",
				Shot.jpeg(1800, 1300, ThreadLocalRandom.current().nextInt(1 << 24)));
		Cast.Draft draft = this.cast.draft("L’eau & la rivière d’abord")
			.opening("", "Un chapô.")
			.body("<p>Selon <a href=\"https://eau.example.org/a?b=1&amp;c=2\">un <em>rapport</em></a>, la rivière<sup>"
					+ "<a href=\"#n1\">1</a></sup>. <a href=\"" + BASE + "/climat/autre\">Ici</a>.</p>"
					+ "<ol class=\"footnotes\"><li id=\"n1\">Marchal, <cite>Nappes</cite>, 2024.</li></ol>")
			.in(section)
			.on(theme)
			.by(this.cast.ada(), this.cast.collective())
			.illustrated(photo, "La Vire", "A. Lantier");
		long id = this.cast.publish(draft, Cast.DAY);
		this.editors.correct(id, this.newsroom.version(id), "Il s’agit de 2024.", true, Cast.HAND);

		Document page = page(section.path() + "/" + draft.slug());
		assertThat(this.check.faults(this.check.nodes(page))).isEmpty();
		JsonNode article = this.check.node(page, "OpinionNewsArticle");

		assertThat(GraphCheck.types(article)).containsExactly("NewsArticle", "OpinionNewsArticle");
		assertThat(article.get("headline").stringValue()).isEqualTo("L’eau & la rivière d’abord");
		assertThat(article.get("datePublished").stringValue()).isEqualTo("2026-03-01T09:05:00+01:00");
		assertThat(article.get("dateModified").stringValue()).isGreaterThan("2026-03-01T09:05:00+01:00");
		assertThat(article.at("/author/0").propertyNames()).containsExactly("@type", "@id", "name", "url");
		assertThat(article.at("/author/0/name").stringValue()).isEqualTo("Ada Lantier");
		assertThat(article.at("/author/1/@type").stringValue()).isEqualTo("Organization");
		assertThat(article.at("/about/0/name").stringValue()).isEqualTo("Eau & sols");
		assertThat(article.at("/correction/0/text").stringValue()).contains("2024");
		assertThat(article.get("isAccessibleForFree").booleanValue()).isTrue();
		assertThat(article.get("wordCount").intValue()).isPositive();
		assertThat(article.at("/citation/0/url").stringValue()).isEqualTo("https://eau.example.org/a?b=1&c=2");
		assertThat(article.at("/citation/0/name").stringValue()).isEqualTo("un rapport");
		assertThat(article.at("/citation/1/name").stringValue()).isEqualTo("Marchal, Nappes, 2024.");
		assertThat(article.get("citation")).hasSize(2);
		imagesAreTrue(article);
		JsonNode way = this.check.node(page, "BreadcrumbList");
		assertThat(way.get("itemListElement").valueStream().map((one) -> one.get("item").stringValue()))
			.containsExactly(BASE + "/", BASE + section.path(), BASE + section.path() + "/" + draft.slug());
	}

	private void imagesAreTrue(JsonNode article) throws Exception {
		List<JsonNode> images = article.get("image").valueStream().toList();
		assertThat(images).hasSize(3);
		double[] ratios = { 16 / 9d, 4 / 3d, 1 };
		for (int index = 0; index < ratios.length; index++) {
			JsonNode image = images.get(index);
			MvcTestResult file = this.web.get().uri(image.get("url").stringValue().substring(BASE.length())).exchange();
			BufferedImage read = Shot.read(file.getResponse().getContentAsByteArray());
			assertThat(read.getWidth()).isEqualTo(image.get("width").intValue()).isGreaterThanOrEqualTo(1200);
			assertThat(read.getHeight()).isEqualTo(image.get("height").intValue());
			assertThat(read.getWidth() / (double) read.getHeight()).isBetween(ratios[index] - .01, ratios[index] + .01);
			assertThat(image.get("creditText").stringValue()).isEqualTo("A. Lantier");
		}
	}

	@Test
	void whatACollectiveSignsAloneIsNews() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("L’Estrade change de papier").in(section).by(this.cast.collective());
		this.cast.publish(draft, Cast.DAY);

		Document page = page(section.path() + "/" + draft.slug());
		JsonNode article = this.check.node(page, "NewsArticle");
		assertThat(this.check.faults(this.check.nodes(page))).isEmpty();
		assertThat(GraphCheck.types(article)).containsExactly("NewsArticle");
		assertThat(article.at("/image/0/width").intValue()).as("the drawn card").isEqualTo(1200);
		assertThat(article.has("correction")).isFalse();
	}

	@Test
	void pagesThatAreNotToBeFoundTellNothing() {
		Section section = this.cast.section();
		Cast.Draft unlisted = this.cast.draft("Hors moteurs").in(section).by(this.cast.ada());
		long id = this.cast.publish(unlisted, Cast.DAY);
		this.database.sql("update article set noindex = true where id = ?").param(id).update();
		Clerk editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));

		Document noindex = page(section.path() + "/" + unlisted.slug());
		Document preview = Jsoup.parse(editor.page("/admin/articles/" + id + "/preview/page"));
		Document search = page("/recherche?q=moteurs");

		assertThat(List.of(noindex, preview, search)).allSatisfy((page) -> {
			assertThat(page.select("script[type=application/ld+json]")).isEmpty();
			assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
			assertThat(page.select("link[hreflang]")).isEmpty();
		});
		assertThat(noindex.select("meta[property=og:title]")).as("readers may share it").hasSize(1);
		assertThat(List.of(preview, search)).allSatisfy(
				(page) -> assertThat(page.select("meta[property^=og:], meta[property^=article:], meta[name^=twitter:]"))
					.isEmpty());
		assertThat(preview.select("link[rel=canonical]")).isEmpty();
	}

	private Document page(String path) {
		return Jsoup.parse(new String(this.web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8));
	}

}

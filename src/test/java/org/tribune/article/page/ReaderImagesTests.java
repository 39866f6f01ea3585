package org.tribune.article.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images on the pages of readers.
 */
@TribuneTest
class ReaderImagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Test
	void leadImageComesFirstInTheWidthsItHas() {
		Image image = photograph(1000);
		Document page = page(this.cast.draft("Avec photo").illustrated(image, "Légende", "Crédit"));

		Element lead = page.expectFirst("figure.lead picture");
		Element img = lead.expectFirst("img");
		assertThat(img.attr("fetchpriority")).isEqualTo("high");
		assertThat(img.hasAttr("loading")).isFalse();
		assertThat(img.attr("width")).isEqualTo("1000");
		assertThat(img.attr("srcset")).contains("/w640/", " 640w", " 1000w").doesNotContain("/w1280/");
		assertThat(lead.expectFirst("source[type=image/webp]").attr("srcset")).contains(".webp?v=");
		for (String one : img.attr("srcset").split(", ", -1)) {
			assertThat(this.web.get().uri(one.split(" ", -1)[0])).hasStatusOk();
		}
		assertThat(page.expectFirst("meta[property=og:image]").attr("content")).contains("/card/photo.jpg?v=");
	}

	@Test
	void shareCardShowsTheImageChosenForItElseTheLeadImage() {
		Image lead = photograph(1300);
		Image shared = photograph(1400);
		describe(shared, "Le pont de Candol");
		describe(lead, "La Vire");

		Document chosen = page(this.cast.draft("Avec deux images").illustrated(lead, "", "").sharing(shared));
		Document usual = page(this.cast.draft("Avec une image").illustrated(this.library.find(lead.id()), "", ""));
		Document drawn = page(this.cast.draft("Avec un dessin").sharing(this.cast.drawing("a.svg", "Un dessin")));

		assertThat(shareImage(chosen)).contains("/media/" + shared.id() + "/card/");
		assertThat(chosen.expectFirst("meta[property=og:image:alt]").attr("content")).isEqualTo("Le pont de Candol");
		assertThat(shareImage(usual)).contains("/media/" + lead.id() + "/card/");
		assertThat(usual.expectFirst("meta[property=og:image:alt]").attr("content")).isEqualTo("La Vire");
		assertThat(shareImage(drawn)).contains("/media/articles/");
		MvcTestResult card = this.web.get().uri(shareImage(drawn).replaceFirst("https?://[^/]+", "")).exchange();
		String since = Objects.requireNonNull(card.getResponse().getHeader("Last-Modified"));
		assertThat(this.web.get()
			.uri(shareImage(drawn).replaceFirst("https?://[^/]+", ""))
			.header("If-Modified-Since", since)).hasStatus(304);
	}

	private void describe(Image image, String alternativeText) {
		this.database.sql("update image set alternative_text = ? where id = ?")
			.params(alternativeText, image.id())
			.update();
	}

	private static String shareImage(Document page) {
		return page.expectFirst("meta[property=og:image]").attr("content");
	}

	@Test
	void decorativeFigureHasAnEmptyDescription() {
		Image photo = photograph(700);
		Document page = page(this.cast.draft("Avec un cul-de-lampe")
			.body("<figure><img src=\"%s\" role=\"presentation\"></figure>".formatted(photo.path())));

		Element picture = page.expectFirst(".body picture img");
		assertThat(picture.hasAttr("alt")).isTrue();
		assertThat(picture.attr("alt")).isEmpty();
		assertThat(picture.hasAttr("role")).isFalse();
	}

	@Test
	void figuresOfABodyGetTheirRenditions() {
		Image photo = photograph(700);
		Image drawing = this.cast.drawing("carte.svg", "Une carte");
		Document page = page(this.cast.draft("Avec figures").body("""
				<figure><img src="%s" alt="A &lt;b&gt; &quot;c&quot; > d" width="10" height="10"></figure>
				<figure><img src="%s" alt="Une carte"></figure>
				""".formatted(photo.path(), drawing.path())));

		Element picture = page.expectFirst(".body picture img");
		assertThat(picture.attr("alt")).isEqualTo("A <b> \"c\" > d");
		assertThat(picture.attr("width")).isEqualTo("700");
		assertThat(picture.attr("loading")).isEqualTo("lazy");
		assertThat(picture.attr("srcset")).contains("/w480/");
		assertThat(page.select(".body figure > img")).hasSize(1);
		assertThat(page.expectFirst(".body figure > img").attr("src")).startsWith(drawing.path());
	}

	@Test
	void articleWithoutAPhotographHasACardDrawn() throws Exception {
		String headline = "« L’eau cachée » de nos villes : ce qu’elle coûte, ce qu’elle vaut !";
		Document page = page(this.cast.draft(headline).by(this.cast.ada(), this.cast.zoe()));
		String address = page.expectFirst("meta[property=og:image]")
			.attr("content")
			.replaceFirst("^https?://[^/]+", "");

		MvcTestResult card = this.web.get().uri(address).exchange();

		assertThat(card).hasStatusOk().hasHeader("Content-Type", "image/png");
		assertThat(card.getResponse().getHeader("Cache-Control")).contains("immutable");
		BufferedImage image = Shot.read(card.getResponse().getContentAsByteArray());
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
		assertThat(new Color(image.getRGB(600, 8))).isEqualTo(Color.decode("#0f5f45"));
		assertThat(dark(image, 80, 150, 1120, 420)).isGreaterThan(5_000);
		assertThat(this.web.get().uri("/media/articles/nulle-part.png")).hasStatus(404);
	}

	@Test
	void cardOfADraftIsNotServed() {
		Cast.Draft draft = this.cast.draft("Pas encore");
		this.cast.create(draft);

		assertThat(this.web.get().uri("/media/articles/" + draft.slug() + ".png")).hasStatus(404);
	}

	private static int dark(BufferedImage image, int left, int top, int right, int bottom) {
		int dark = 0;
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				dark += (new Color(image.getRGB(x, y)).getGreen() < 80) ? 1 : 0;
			}
		}
		return dark;
	}

	private Document page(Cast.Draft draft) {
		Section section = this.cast.section();
		this.cast.publish(draft.in(section), Cast.DAY);
		MvcTestResult result = this.web.get().uri("/" + section.slug() + "/" + draft.slug()).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private Image photograph(int width) {
		return this.library.add("photo.jpg", Shot.jpeg(width, 600, ThreadLocalRandom.current().nextInt(1 << 24)));
	}

}

package org.tribune.site;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site speaks its own language, an article page the article's, whatever the visitor's
 * browser asks for.
 */
@TribuneTest
class SiteLanguageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SiteSettingsRow settings;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Cast cast;

	@AfterEach
	void speakFrenchAgain() {
		speak(Locale.FRENCH);
	}

	@Test
	void pagesSpeakTheSitesLanguageAtOnceWhenItChanges() {
		assertThat(page("/archives").select("html").attr("lang")).isEqualTo("fr");
		speak(Locale.ENGLISH);

		Document archives = page("/archives");
		assertThat(archives.select("html").attr("lang")).isEqualTo("en");
		assertThat(archives.select("main p").first()).isNotNull();
		assertThat(archives.select("main").text()).contains("All articles, month by month.");
		assertThat(archives.select(".footer").text()).contains("Contributors");
	}

	@Test
	void frenchArticleOnAnEnglishSiteStaysFrench() {
		speak(Locale.ENGLISH);
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		this.cast.publish(draft, Cast.DAY);

		Document article = page(section.path() + "/" + draft.slug());

		assertThat(article.select("html").attr("lang")).isEqualTo("fr");
		assertThat(article.select(".share .label").text()).isEqualTo("Partager l’article");
		assertThat(article.select(".masthead__name").attr("lang")).isEqualTo("en");
	}

	private void speak(Locale language) {
		this.transaction.executeWithoutResult((status) -> {
			SiteSettings row = this.settings.only();
			row.identify(new SiteSettings.Identity("Tribune", "", "", language, ZoneId.of("Europe/Paris"), "", ""),
					Cast.DAY);
			this.settings.save(row);
			this.events.publishEvent(new ContentChanged("settings"));
		});
	}

	private Document page(String path) {
		var result = this.web.get().uri(path).header("Accept-Language", "de").exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

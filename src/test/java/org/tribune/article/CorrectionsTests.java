package org.tribune.article;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.published.PublishedCorrections;
import org.tribune.site.PageGone;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What readers are told when an article was wrong, or is gone.
 */
@TribuneTest
class CorrectionsTests {

	private static final String TEXT = "La Vire mesure 128 km & non <b>182</b>.";

	@Autowired
	private EditorsDesk desk;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PublishedCorrections corrections;

	@Autowired
	private Cast cast;

	@Test
	void correctionStandsUnderTheArticleAndOnThePageOfAll() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une rivière").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		int before = this.corrections.count(1000);

		this.desk.correct(id, this.newsroom.version(id), TEXT, false, Cast.HAND);

		assertThat(this.corrections.count(1000)).as("told to readers").isEqualTo(before + 1);
		assertThat(this.corrections.count(before)).as("counted up to a bound").isEqualTo(before);
		Document page = read(section.path() + "/" + draft.slug());
		assertThat(page.select(".corrections p").text()).startsWith("Correction du").contains("128", "182");
		assertThat(page.select(".corrections b")).as("plain text").isEmpty();
		assertThat(page.select(".corrections time").attr("datetime")).isNotEmpty();
		assertThat(page.select(".byline__dates time")).as("only a marked update moves the date").hasSize(1);
		Document all = read("/corrections");
		assertThat(all.select(".corrections-list a").eachAttr("href")).contains(section.path() + "/" + draft.slug());
		assertThat(all.select("footer a[href=/corrections]")).hasSize(1);

		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(read("/corrections").select("a[href$=" + draft.slug() + "]")).isEmpty();
		assertThat(this.corrections.count(1000)).as("counted as listed").isEqualTo(before);
	}

	@Test
	void correctionMayMarkTheArticleAsUpdated() {
		long id = this.cast.publish(this.cast.draft("Une").in(this.cast.section()), Cast.DAY);

		this.desk.correct(id, this.newsroom.version(id), TEXT, true, Cast.HAND);

		assertThat(this.newsroom.standing(id).updatedAt()).isNotNull();
	}

	@Test
	void correctionOfAnOlderVersionIsRefused() {
		long id = this.cast.publish(this.cast.draft("Une").in(this.cast.section()), Cast.DAY);
		int seen = this.newsroom.version(id);
		this.newsroom.markUpdated(id, Cast.DAY.plusSeconds(1), Cast.HAND);

		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.desk.correct(id, seen, TEXT, false, Cast.HAND));
	}

	@Test
	void withdrawnPageSaysWhy() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		this.desk.withdraw(id, this.newsroom.version(id), WithdrawalReason.RIGHT, null, Cast.HAND);

		MvcTestResult result = this.web.get().uri(section.path() + "/" + draft.slug()).exchange();
		assertThat(result).hasStatus(410);
		assertThat(result.getRequest().getAttribute(PageGone.REASON)).isEqualTo("RIGHT");
		MvcTestResult error = this.web.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 410)
			.requestAttr(PageGone.REASON, "RIGHT")
			.exchange();
		assertThat(error).hasStatus(410).bodyText().contains("pour respecter un droit");
	}

	@Test
	void chainsOfSuccessorsAreFollowedToTheEndAndLoopsEnd() {
		Section section = this.cast.section();
		Cast.Draft first = this.cast.draft("Première").in(section);
		Cast.Draft second = this.cast.draft("Deuxième").in(section);
		Cast.Draft third = this.cast.draft("Troisième").in(section);
		long one = this.cast.publish(first, Cast.DAY);
		long two = this.cast.publish(second, Cast.DAY);
		long three = this.cast.publish(third, Cast.DAY);
		replace(one, two);
		replace(two, three);

		assertThat(this.web.get().uri(section.path() + "/" + first.slug())).hasStatus(301)
			.headers()
			.hasValue("Location", section.path() + "/" + third.slug());

		replace(three, one);
		assertThat(this.web.get().uri(section.path() + "/" + first.slug())).hasStatus(410);
		this.newsroom.returnToDraft(two, Cast.HAND);
		this.newsroom.publish(two, Cast.HAND);
		assertThat(this.web.get().uri(section.path() + "/" + third.slug())).hasStatus(301)
			.headers()
			.hasValue("Location", section.path() + "/" + second.slug());
	}

	private void replace(long id, long successor) {
		this.desk.withdraw(id, this.newsroom.version(id), WithdrawalReason.REPLACED, successor, Cast.HAND);
	}

	private Document read(String path) {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

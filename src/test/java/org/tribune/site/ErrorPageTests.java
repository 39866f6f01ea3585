package org.tribune.site;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ErrorPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void missingPageInAnotherSpellingIsMissingAndNotMoved() {
		MvcTestResult result = this.web.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
			.requestAttr(CanonicalPathFilter.ASKED_OTHERWISE, "/Nulle-Part/")
			.with((request) -> {
				request.setDispatcherType(DispatcherType.ERROR);
				return request;
			})
			.exchange();

		assertThat(result).hasStatus(404).doesNotContainHeader("Location");
	}

	@ParameterizedTest
	@CsvSource({ "404, Cette page n’existe pas", "410, Cette tribune a été retirée",
			"400, Cette demande n’a pas pu être traitée", "500, Le site a rencontré un problème",
			"503, Le site revient dans un instant" })
	void errorPageSaysWhatHappenedAndOffersAWayOn(int status, String title) {
		this.cast.publish(this.cast.draft("À lire quand même").in(this.cast.section()), Cast.DAY);

		MvcTestResult result = this.web.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("Secret inside"))
			.exchange();

		assertThat(result).hasStatus(status);
		Document page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.title()).startsWith(title + " – ");
		assertThat(page.select("main form[action=/recherche] input[name=q]")).hasSize(1);
		assertThat(page.select("main .card")).isNotEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
		assertThat(page.html()).doesNotContain("Secret inside", "Exception");
	}

}

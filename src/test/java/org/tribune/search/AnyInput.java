package org.tribune.search;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody types is answered by a page, whatever index answers.
 */
public abstract class AnyInput {

	@Autowired
	private MockMvcTester web;

	@Test
	void tooLongQuestionIsRefusedInPlainWords() {
		var result = this.web.get().uri("/recherche").param("q", "é".repeat(1001)).exchange();

		assertThat(result).hasStatus(400);
		assertThat(result).bodyText().contains("search__problem");
		assertThat(search("é".repeat(1000)).select(".search__problem")).isEmpty();
	}

	@Test
	void anyOfManyRandomInputsGivesAPage() {
		Random random = new Random(20261128);
		String letters = "aeéèœ'’ʼ-−\"«»“”*?~^:()[]{}&|!+/\\\u00a0\u202f\u0000\ud800 \udc00 💧漢ﬁ٣the les mais";
		for (int input = 0; input < 24; input++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(1000);
			while (text.length() < length) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			assertThat(this.web.get().uri("/recherche").param("q", text.toString())).as(text.toString()).hasStatusOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "'", "\\", "%", "a & | ! ( ) : *", "-", "--", "<script>alert(1)</script>",
			"\u0000", "\ud800", "💧", "le la les", "a OR b -c", ")'; drop table article; --" })
	void anyInputGivesAPage(String words) {
		Document page = search(words);

		assertThat(page.select("h1").text()).isEqualTo("Recherche");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void veryLongInputGivesAPage() {
		assertThat(search("eau ".repeat(250)).select("h1")).hasSize(1);
		assertThat(search("x".repeat(1000)).select("h1")).hasSize(1);
	}

	private Document search(String words) {
		MvcTestResult result = this.web.get().uri("/recherche").param("q", words).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

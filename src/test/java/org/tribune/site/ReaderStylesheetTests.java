package org.tribune.site;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ReaderStylesheetTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void readersGetOneStylesheetThatIsKeptForEver() {
		Document home = Jsoup.parse(text("/"));
		List<String> sheets = home.select("link[rel=stylesheet]").eachAttr("href");

		assertThat(sheets).hasSize(1).first().asString().startsWith("/reader.css?v=");
		assertThat(this.web.get().uri(sheets.getFirst())).hasStatusOk()
			.hasHeader("Content-Type", "text/css;charset=UTF-8")
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable");
		assertThat(this.web.get().uri("/reader.css?v=other")).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "no-cache");
	}

	@Test
	void itHoldsEveryPartInOrderAndWhatItAsksForIsThere() throws Exception {
		String css = text("/reader.css");

		int place = -1;
		for (String part : ReaderStylesheet.PARTS) {
			String last = new ClassPathResource("static/assets/css/" + part + ".css")
				.getContentAsString(StandardCharsets.UTF_8)
				.strip()
				.lines()
				.reduce("", (all, line) -> line.contains("url(") ? "" : all + line + "\n");
			assertThat(css.indexOf(last, place)).as(part).isGreaterThan(place);
			place = css.indexOf(last, place);
		}
		assertThat(css.indexOf("@media print {\n@layer print")).isGreaterThan(place);
		List<String> asked = Pattern.compile("url\\(\"([^\"]+)\"\\)")
			.matcher(css)
			.results()
			.map((MatchResult one) -> one.group(1))
			.toList();
		assertThat(asked).hasSize(3).allSatisfy((address) -> {
			assertThat(address).matches("/assets/fonts/[a-z-]+-[0-9a-f]{32}\\.woff2");
			assertThat(this.web.get().uri(address)).hasStatusOk();
		});
		assertThat(text("/")).contains(asked.getFirst());
	}

	/** What paints first is asked for first, on the connection that is open already. */
	@Test
	void whatPaintsFirstIsAskedForFirst() {
		Document home = Jsoup.parse(text("/"));
		assertThat(home.select("link[rel=stylesheet], link[rel=preload][as=font]").eachAttr("rel"))
			.containsExactly("stylesheet", "preload", "preload");
		assertThat(home.select("script[type=module]")).isNotEmpty()
			.allSatisfy((script) -> assertThat(script.attr("fetchpriority")).isEqualTo("low"));
	}

	private String text(String path) {
		try {
			return this.web.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

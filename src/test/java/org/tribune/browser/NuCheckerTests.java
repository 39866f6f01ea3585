package org.tribune.browser;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.media.Image;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything the site sends is well written, says the Nu Html Checker: it has not even a
 * warning to give.
 */
@SampleSiteTest
class NuCheckerTests {

	/** Sound CSS that the checker has not learnt yet. */
	private static final List<String> NEWER = List.of("size-adjust", "::details-content");

	private static final NuChecker checker = NuChecker.ofHtml();

	@Autowired
	private SampleSite site;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@MethodSource("org.tribune.browser.ReaderPages#all")
	void pageIsValid(ReaderPage page) {
		HttpResponse<String> response = this.site.get(page.path());
		assertThat(response.statusCode()).isEqualTo(page.status());
		assertThat(checker.html(response.body())).isEmpty();
	}

	@Test
	void styleSheetsAreValid() {
		Set<String> sheets = ReaderPages.all()
			.stream()
			.flatMap((page) -> this.site.document(page.path()).select("link[rel=stylesheet]").eachAttr("href").stream())
			.collect(Collectors.toSet());
		assertThat(sheets).hasSize(1).allSatisfy((sheet) -> {
			String css = this.site.get(sheet).body();
			assertThat(checker.css(css)).filteredOn((finding) -> NEWER.stream().noneMatch(finding::contains)).isEmpty();
		});
	}

	@Test
	void drawingsAreValid() {
		NuChecker drawings = NuChecker.ofDrawings();
		List<String> images = this.database.sql("select id, file_name from image where content_type = 'image/svg+xml'")
			.query((row, number) -> Image.path(row.getLong("id"), row.getString("file_name")))
			.list();
		assertThat(images).hasSizeGreaterThan(30)
			.allSatisfy((image) -> assertThat(drawings.xml(this.site.get(image).body())).isEmpty());
		String icon = this.site.document(ReaderPages.HOME).select("link[rel=icon][type=image/svg+xml]").attr("href");
		assertThat(drawings.xml(this.site.get(icon).body())).isEmpty();
	}

	@Test
	void checkerFindsFaults() {
		assertThat(checker.html("<!doctype html><html lang=fr><title>a</title><p><div></p>")).isNotEmpty();
		assertThat(checker.css("@layer base { p { colour: red } }")).isNotEmpty();
		assertThat(NuChecker.ofDrawings().xml("<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>")).isNotEmpty();
	}

}

package org.tribune.site;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map that leads the newsroom's browsers to the modules.
 */
@TribuneTest
class ImportMapTests {

	private static final Pattern IMPORT = Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private ImportMap importMap;

	@Test
	void newsroomPagesPrintTheMapThatTheirPolicyNames() throws Exception {
		MockHttpServletResponse answer = newsroom();
		Element printed = Jsoup.parse(answer.getContentAsString()).expectFirst("script[type=importmap]");
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(printed.data().getBytes(UTF_8));
		assertThat(answer.getHeader("Content-Security-Policy"))
			.contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
		assertThat(Jsoup.parse(answer.getContentAsString()).select("script[type=module] ~ script[type=importmap]"))
			.as("the map comes before every module")
			.isEmpty();
	}

	@Test
	void readersPagesHaveNeitherMapNorDigest() throws Exception {
		MockHttpServletResponse answer = this.web.get().uri("/").exchange().getResponse();
		assertThat(answer.getHeader("Content-Security-Policy")).contains("script-src 'self';");
		assertThat(answer.getContentAsString()).doesNotContain("importmap").doesNotContain("webjars");
	}

	@Test
	void everyModuleOfTheMapIsServedAndMayBeKeptForEver() {
		Matcher one = IMPORT.matcher(this.importMap.json());
		int modules = 0;
		while (one.find()) {
			modules++;
			assertThat(this.web.get().uri(one.group(2))).as(one.group(2)).hasStatusOk();
			if (one.group(2).startsWith("/webjars/")) {
				assertThat(this.web.get().uri(one.group(2))).headers()
					.hasValue("Cache-Control", "max-age=31536000, public, immutable");
			}
			else {
				assertThat(one.group(2)).as("carries its digest").matches(".*-[0-9a-f]{32}\\.js");
			}
		}
		assertThat(modules).isGreaterThan(40);
	}

	@Test
	void everyBareNameThatModulesImportIsInTheMap() {
		List<String> bare = List.of("prosemirror-view", "prosemirror-state", "prosemirror-model",
				"prosemirror-transform", "prosemirror-tables", "orderedmap", "rope-sequence", "w3c-keyname");
		assertThat(bare)
			.allSatisfy((name) -> assertThat(this.importMap.json()).contains("\"" + name + "\":\"/webjars/"));
	}

	private MockHttpServletResponse newsroom() {
		return this.web.get().uri("/admin").with(Cast.as(this.cast.staff(Role.EDITOR))).exchange().getResponse();
	}

}

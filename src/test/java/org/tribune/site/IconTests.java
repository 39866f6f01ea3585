package org.tribune.site;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site has an icon wherever one is asked for.
 */
@TribuneTest
class IconTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Site site;

	@Test
	void manifestNamesTheSiteAndIconsOfTheirTrueSize() throws Exception {
		MvcTestResult answer = this.web.get().uri("/site.webmanifest").exchange();
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).startsWith("application/manifest+json");
		JsonNode manifest = new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
		assertThat(manifest.get("name").stringValue()).isEqualTo(this.site.settings().name());
		List<JsonNode> icons = manifest.get("icons").valueStream().toList();
		assertThat(
				icons.stream().map((icon) -> icon.get("sizes").stringValue() + " " + icon.get("purpose").stringValue()))
			.containsExactly("192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable");
		for (JsonNode icon : icons) {
			MvcTestResult file = this.web.get().uri(icon.get("src").stringValue()).exchange();
			assertThat(file).hasStatusOk();
			int width = ImageIO.read(new ByteArrayInputStream(file.getResponse().getContentAsByteArray())).getWidth();
			assertThat(icon.get("sizes").stringValue()).isEqualTo(width + "x" + width);
		}
	}

	@Test
	void browsersFindTheIconUnasked() {
		assertThat(this.web.get().uri("/favicon.ico")).hasStatusOk().hasContentType("image/x-icon");
	}

}

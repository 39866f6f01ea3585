package org.tribune.graph;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tribune.markup.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a graph says, it stays within its element.
 */
class JsonLdTests {

	private static final String ADDRESS = "https://estrade.example.org/climat/l-eau";

	private final JsonMapper json = new JsonMapper();

	static List<String> attacks() {
		return Corpus.attacks();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void nothingGetsOutOfTheScript(String attack) {
		String graph = JsonLd.graph(List.of(Thing.subject(attack, ADDRESS), Person.named(attack, ADDRESS)));
		assertThat(graph).doesNotContain("<", ">", "&", "\u2028", "\u2029");

		Document page = Jsoup
			.parse("<head><script type=\"application/ld+json\">" + graph + "</script></head><p id=\"after\">a</p>");
		assertThat(page.select("script")).hasSize(1);
		assertThat(page.select("body > *")).hasSize(1);
		JsonNode read = this.json.readTree(page.expectFirst("script").data());
		assertThat(read.at("/@graph/0/name").stringValue()).isEqualTo(attack);
	}

	@Test
	void closingTagsCommentsAndLineSeparatorsAreEscaped() {
		assertThat(JsonLd.graph(List.of(Thing.subject("</script><!--\u2028 & é", ADDRESS))))
			.isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Thing\",\"name\":"
					+ "\"\\u003c/script\\u003e\\u003c!--\\u2028 \\u0026 é\",\"url\":\"" + ADDRESS + "\"}]}");
	}

	@Test
	void whatIsEmptyIsLeftOut() {
		assertThat(
				this.json.readTree(JsonLd.graph(List.of(Organization.named("Agence")))).at("/@graph/0").propertyNames())
			.containsExactly("@type", "name");
	}

	@Test
	void inventedPropertiesAndRelativeAddressesWouldBeFound() {
		GraphCheck check = new GraphCheck();
		JsonNode wrong = this.json.readTree("""
				{"@type": "Person", "name": " ", "url": "/ici", "wordCount": 3, "worksFor": {"name": "x"},
				 "image": {"@type": "ImageObject", "url": "https://a.example/b.png"}}
				""");
		assertThat(check.faults(List.of(wrong)))
			.contains("name is blank", "url is not absolute: /ici", "[Person] has no property wordCount",
					"ImageObject lacks width")
			.anyMatch((fault) -> fault.startsWith("has no type"));
	}

}

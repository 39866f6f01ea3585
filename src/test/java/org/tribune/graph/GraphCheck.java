package org.tribune.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Knows the types and properties of schema.org that we use, and what Google asks of them.
 */
public final class GraphCheck {

	private static final Set<String> DATES = Set.of("datePublished", "dateModified");

	private static final Set<String> ADDRESSES = Set.of("url", "@id", "item", "sameAs", "isBasedOn");

	private final JsonMapper json = new JsonMapper();

	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, Set<String>> properties = new HashMap<>();

	private final Map<String, Set<String>> asked = new HashMap<>();

	public GraphCheck() {
		lines("vocabulary.txt").forEach((line) -> {
			String[] parts = line.split(":", 2);
			String[] type = parts[0].split(" < ");
			this.properties.put(type[0], words(parts[1]));
			if (type.length > 1) {
				this.parents.put(type[0], type[1]);
			}
		});
		lines("google.txt").forEach((line) -> this.asked.put(line.split(":", 2)[0], words(line.split(":", 2)[1])));
	}

	/** The nodes of the one graph of a page. */
	public List<JsonNode> nodes(Document page) {
		List<String> scripts = page.select("script[type=application/ld+json]").stream().map(Element::data).toList();
		assertThat(scripts).hasSize(1);
		JsonNode graph = this.json.readTree(scripts.getFirst());
		assertThat(graph.get("@context").stringValue()).isEqualTo("https://schema.org");
		return graph.get("@graph").valueStream().toList();
	}

	/** The one node of a type. */
	public JsonNode node(Document page, String type) {
		return nodes(page).stream().filter((node) -> types(node).contains(type)).reduce((one, other) -> {
			throw new AssertionError("Two of " + type);
		}).orElseThrow(() -> new AssertionError("None of " + type));
	}

	/** All that is wrong with a graph. */
	public List<String> faults(List<JsonNode> nodes) {
		List<String> faults = new ArrayList<>();
		nodes.forEach((node) -> check(node, true, faults::add));
		Set<String> ids = nodes.stream().map((node) -> node.path("@id").asString("")).collect(Collectors.toSet());
		nodes.forEach((node) -> Stream.of("publisher", "breadcrumb", "isPartOf")
			.flatMap((name) -> node.path(name).isArray() ? node.path(name).valueStream() : Stream.of(node.path(name)))
			.filter((value) -> value.isObject() && value.size() == 1 && !ids.contains(value.get("@id").stringValue()))
			.forEach((value) -> faults.add("refers to what is not in the graph: " + value)));
		return faults;
	}

	private void check(JsonNode node, boolean top, Consumer<String> fault) {
		if (node.isArray()) {
			node.forEach((one) -> check(one, false, fault));
		}
		if (!node.isObject()) {
			return;
		}
		List<String> types = types(node);
		if (types.isEmpty()) {
			if (node.size() != 1 || !node.has("@id")) {
				fault.accept("has no type: " + node);
			}
		}
		node.propertyStream().forEach((property) -> {
			String name = property.getKey();
			if (!name.startsWith("@") && types.stream().noneMatch((type) -> has(type, name))) {
				fault.accept(types + " has no property " + name);
			}
			value(name, property.getValue(), fault);
			check(property.getValue(), false, fault);
		});
		types.forEach((type) -> this.asked.getOrDefault(type, Set.of())
			.stream()
			.filter((name) -> !node.has(name) && (top || !type.equals("NewsArticle")))
			.forEach((name) -> fault.accept(type + " lacks " + name)));
	}

	private static void value(String name, JsonNode value, Consumer<String> fault) {
		Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
		values.filter(JsonNode::isString).map(JsonNode::stringValue).forEach((text) -> {
			if (text.isBlank()) {
				fault.accept(name + " is blank");
			}
			if (DATES.contains(name)
					&& !text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)")) {
				fault.accept(name + " has no offset: " + text);
			}
			if (ADDRESSES.contains(name) && !text.matches("https?://[^/\\s]+/\\S*")) {
				fault.accept(name + " is not absolute: " + text);
			}
		});
	}

	private boolean has(String type, String property) {
		Set<String> own = this.properties.get(type);
		if (own == null) {
			throw new AssertionError("Not in the vocabulary: " + type);
		}
		String parent = this.parents.get(type);
		return own.contains(property) || (parent != null && has(parent, property));
	}

	/** The types of a node. */
	public static List<String> types(JsonNode node) {
		JsonNode type = node.path("@type");
		return type.isArray() ? type.valueStream().map(JsonNode::stringValue).toList()
				: Stream.of(type).filter(JsonNode::isString).map(JsonNode::stringValue).toList();
	}

	private static Set<String> words(String line) {
		return Arrays.stream(line.strip().split(" ")).filter((word) -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static List<String> lines(String name) {
		try (InputStream file = GraphCheck.class.getResourceAsStream("/graph/" + name)) {
			if (file == null) {
				throw new IllegalArgumentException("No file /graph/" + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.tribune.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the files under {@code db/sample}.
 */
final class SampleFiles {

	private static final String ROOT = "classpath:/db/sample/";

	private static final String FENCE = "---\n";

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/**
	 * A YAML file that holds one mapping.
	 */
	Map<String, Object> mapping(String name) {
		return parse(text(this.resources.getResource(ROOT + name)));
	}

	/**
	 * A YAML file that holds a list of mappings.
	 */
	List<Map<String, Object>> list(String name) {
		return yaml().load(text(this.resources.getResource(ROOT + name)));
	}

	/**
	 * The HTML files of a directory, by name.
	 */
	List<Document> documents(String directory) {
		try {
			return Arrays.stream(this.resources.getResources(ROOT + directory + "/*.html"))
				.sorted(Comparator.comparing(Resource::getFilename))
				.map(SampleFiles::document)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A drawing.
	 */
	byte[] image(String name) {
		return bytes(this.resources.getResource(ROOT + "images/" + name));
	}

	private static Document document(Resource resource) {
		String text = text(resource);
		int end = text.indexOf("\n" + FENCE, FENCE.length());
		if (!text.startsWith(FENCE) || end < 0) {
			throw new IllegalStateException(resource.getDescription() + " does not begin with front matter");
		}
		return new Document(parse(text.substring(FENCE.length(), end + 1)), text.substring(end + 1 + FENCE.length()));
	}

	private static Map<String, Object> parse(String text) {
		return yaml().load(text);
	}

	private static Yaml yaml() {
		return new Yaml(new SafeConstructor(new LoaderOptions()));
	}

	private static String text(Resource resource) {
		return new String(bytes(resource), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Resource resource) {
		try {
			return resource.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file with front matter.
	 *
	 * @param values the front matter
	 * @param html what follows it
	 */
	record Document(Map<String, Object> values, String html) {

		String text(String key) {
			return this.values.getOrDefault(key, "").toString();
		}

		@SuppressWarnings("unchecked")
		List<String> texts(String key) {
			return (List<String>) this.values.getOrDefault(key, List.of());
		}

		@SuppressWarnings("unchecked")
		Map<String, String> mapping(String key) {
			return (Map<String, String>) this.values.getOrDefault(key, Map.of());
		}

	}

}

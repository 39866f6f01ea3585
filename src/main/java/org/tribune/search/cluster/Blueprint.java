package org.tribune.search.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tribune.search.index.Fields;

/**
 * How an index is laid out. Its texts come as finished terms: the forms of a word with
 * bars between, the words with blanks; the cluster only takes these apart. Nothing of the
 * texts is kept but what searching needs.
 */
final class Blueprint {

	private static final String ANALYSIS = "tribune";

	private static final int LONGEST_WORD = 2048;

	private Blueprint() {
	}

	/**
	 * What an index is created with.
	 * @param aliases under which it is known at once
	 */
	static Map<String, Object> index(List<String> aliases) {
		Map<String, Object> known = new LinkedHashMap<>();
		aliases.forEach((alias) -> known.put(alias, Map.of()));
		return Map.of("settings", settings(), "mappings", mappings(), "aliases", known);
	}

	private static Map<String, Object> settings() {
		Map<String, Object> index = new LinkedHashMap<>();
		index.put("number_of_shards", 1);
		index.put("auto_expand_replicas", "0-1");
		// Whoever writes shows what it wrote.
		index.put("refresh_interval", "-1");
		// Newest first, as in the index of a process: among equals, and by date.
		index.put("sort.field", List.of(Fields.PUBLISHED, Fields.ID));
		index.put("sort.order", List.of("desc", "desc"));
		index.put("analysis", Map.of("tokenizer",
				Map.of(ANALYSIS, Map.of("type", "whitespace", "max_token_length", LONGEST_WORD)), "filter",
				Map.of(ANALYSIS,
						Map.of("type", "pattern_capture", "preserve_original", false, "patterns", List.of("([^|]+)"))),
				"analyzer",
				Map.of(ANALYSIS, Map.of("type", "custom", "tokenizer", ANALYSIS, "filter", List.of(ANALYSIS)))));
		return Map.of("index", index);
	}

	private static Map<String, Object> mappings() {
		Map<String, Object> fields = new LinkedHashMap<>();
		Fields.TEXTS.forEach((field) -> fields.put(field,
				Map.of("type", "text", "analyzer", ANALYSIS, "index_options", "positions")));
		fields.put(Fields.EXACT, Map.of("type", "text", "analyzer", ANALYSIS, "index_options", "docs", "norms", false));
		List.of(Fields.SECTION, Fields.THEME, Fields.CONTRIBUTOR, Fields.YEAR)
			.forEach((field) -> fields.put(field, Map.of("type", "keyword")));
		fields.put(Fields.ID, Map.of("type", "long"));
		fields.put(Fields.PUBLISHED, Map.of("type", "date", "format", "epoch_second"));
		return Map.of("dynamic", "strict", "_source", Map.of("enabled", false), "properties", fields);
	}

}

package org.tribune.search.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.Query;
import org.tribune.search.index.Fields;
import org.tribune.search.index.Found;
import org.tribune.search.index.IndexView;
import org.tribune.search.index.Near;
import org.tribune.search.index.Slice;
import org.tribune.search.keeping.ArticleRow;
import org.tribune.search.keeping.ArticleRows;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * The index in the cluster, for one question of a reader.
 */
final class ClusterView implements IndexView {

	/** Values that are counted of each field. */
	private static final int VALUES = 100;

	/** Articles in which is looked how they write a word. */
	private static final int SAMPLE = 20;

	/** What a request takes beside the search. */
	private static final long TRAVEL = 1000;

	private final ClusterClient client;

	private final ArticleRows rows;

	private final String alias;

	private final long end;

	private boolean late;

	ClusterView(ClusterClient client, ArticleRows rows, String alias, long milliseconds) {
		this.client = client;
		this.rows = rows;
		this.alias = alias;
		this.end = System.nanoTime() + milliseconds * 1_000_000;
	}

	@Override
	public Found find(Query query, Slice slice) throws IOException {
		return find(new Translation(this.client.dialect()).of(query), slice);
	}

	private Found find(Map<String, Object> query, Slice slice) throws IOException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("query", query);
		body.put("from", slice.offset());
		body.put("size", slice.limit());
		body.put("track_total_hits", slice.bound());
		if (slice.byDate()) {
			body.put("sort", List.of(Map.of(Fields.PUBLISHED, "desc"), Map.of(Fields.ID, "desc")));
		}
		if (!slice.counted().isEmpty()) {
			Map<String, Object> counted = new LinkedHashMap<>();
			slice.counted()
				.forEach((field) -> counted.put(field, Map.of("terms", Map.of("field", field, "size", VALUES))));
			body.put("aggs", counted);
		}
		JsonNode answer = search(body);
		List<Long> ids = new ArrayList<>();
		answer.at("/hits/hits").forEach((hit) -> ids.add(Long.parseLong(hit.path("_id").asString())));
		return new Found(ids, Math.min(slice.bound(), answer.at("/hits/total/value").asInt()),
				counts(answer.path("aggregations")), false);
	}

	private static Map<String, Map<Long, Integer>> counts(JsonNode fields) {
		Map<String, Map<Long, Integer>> counts = new HashMap<>();
		fields.properties().forEach((field) -> {
			Map<Long, Integer> values = new HashMap<>();
			field.getValue()
				.path("buckets")
				.forEach(
						(one) -> values.put(Long.parseLong(one.path("key").asString()), one.path("doc_count").asInt()));
			counts.put(field.getKey(), values);
		});
		return counts;
	}

	private JsonNode search(Map<String, Object> body) throws IOException {
		long rest = Math.max(1, (this.end - System.nanoTime()) / 1_000_000);
		body.put("timeout", rest + "ms");
		body.put("_source", false);
		JsonNode answer = this.client.post("/" + this.alias + "/_search", body, Duration.ofMillis(rest + TRAVEL));
		this.late |= answer.path("timed_out").asBoolean();
		return answer;
	}

	@Override
	public List<Near> near(List<String> fields, String word, int most) throws IOException {
		Map<String, Object> suggest = new LinkedHashMap<>();
		suggest.put("text", word);
		fields.forEach((field) -> suggest.put(field,
				Map.of("term", Map.of("field", field, "size", most, "suggest_mode", "missing", "max_edits", 2,
						"prefix_length", 1, "min_word_length", 1, "max_inspections", 10, "accuracy", 0.5f))));
		Map<String, Object> body = new LinkedHashMap<>(Map.of("size", 0, "suggest", suggest));
		List<Near> near = new ArrayList<>();
		search(body).path("suggest").properties().forEach((field) -> {
			field.getValue().forEach((entry) -> {
				entry.path("options")
					.forEach((one) -> near.add(new Near(one.path("text").asString(), one.path("score").floatValue(),
							one.path("freq").asInt())));
			});
		});
		return near;
	}

	/**
	 * The cluster keeps no texts: some articles that write the word in one of these ways
	 * are read.
	 */
	@Override
	public Map<String, Integer> spellings(String folded, String pattern) throws IOException {
		Map<String, Object> query = Map.of("regexp", Map.of(Fields.EXACT, Map.of("value", pattern, "flags", "NONE")));
		Map<String, Integer> spellings = new HashMap<>();
		for (ArticleRow article : this.rows.find(find(query, Slice.first(SAMPLE)).ids())) {
			String text = String.join(" ", article.headline(), article.standfirst(), article.names(), article.body());
			Words.of(text)
				.stream()
				.filter((word) -> word.folded().equals(folded))
				.map(Word::exact)
				.distinct()
				.forEach((word) -> spellings.merge(word, 1, Integer::sum));
		}
		return spellings;
	}

	@Override
	public int size() throws IOException {
		return this.client.get("/" + this.alias + "/_count").path("count").asInt();
	}

	@Override
	public boolean late() {
		return this.late;
	}

}

package org.tribune.search.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tribune.search.keeping.Horizon;
import org.tribune.search.keeping.IndexStore;
import tools.jackson.databind.JsonNode;

/**
 * The indexes of this site in the cluster: numbered ones, and the alias by which readers
 * search the latest complete one.
 */
@Component
@ConditionalOnProperty(name = "tribune.search.backend", havingValue = "cluster")
class ClusterStore implements IndexStore<ClusterIndex> {

	private static final Logger logger = LoggerFactory.getLogger(ClusterStore.class);

	private final ClusterClient client;

	private final Lease lease;

	private final String alias;

	ClusterStore(ClusterClient client, Lease lease, ClusterProperties properties) {
		this.client = client;
		this.lease = lease;
		this.alias = properties.prefix() + "-articles";
	}

	/** The name under which readers search. */
	String alias() {
		return this.alias;
	}

	@Override
	public @Nullable ClusterIndex find(Horizon now) throws IOException {
		String name = shown();
		if (name == null) {
			return null;
		}
		Horizon seen = seen(name);
		if (seen == null || !seen.leadsTo(now)) {
			logger.info("The search index {} is incomplete, or of another version or database: it is made again", name);
			return null;
		}
		ClusterIndex index = new ClusterIndex(this.client, name, this.lease.take(), seen);
		index.show();
		return index;
	}

	private @Nullable Horizon seen(String name) throws IOException {
		Map<String, String> written = new HashMap<>();
		for (JsonNode index : this.client.get("/" + name + "/_mapping")) {
			index.at("/mappings/_meta")
				.properties()
				.forEach((one) -> written.put(one.getKey(), one.getValue().asString()));
		}
		return Horizon.read(written);
	}

	/** The name of the index that readers search; null when there is none. */
	@Nullable String shown() throws IOException {
		String newest = null;
		for (Map.Entry<String, List<String>> index : indexes().entrySet()) {
			if (index.getValue().contains(this.alias) && (newest == null || number(index.getKey()) > number(newest))) {
				newest = index.getKey();
			}
		}
		return newest;
	}

	/** The indexes of this site, with their aliases. */
	private Map<String, List<String>> indexes() throws IOException {
		Map<String, List<String>> indexes = new HashMap<>();
		this.client.get("/" + this.alias + "-*/_alias").properties().forEach((index) -> {
			if (index.getKey().matches(this.alias + "-[0-9]+")) {
				List<String> aliases = new ArrayList<>();
				index.getValue().path("aliases").properties().forEach((one) -> aliases.add(one.getKey()));
				indexes.put(index.getKey(), aliases);
			}
		});
		return indexes;
	}

	private long number(String name) {
		return Long.parseLong(name.substring(this.alias.length() + 1));
	}

	/** Where there is no other index, readers search this one at once. */
	@Override
	public ClusterIndex begin(Horizon from) throws IOException {
		String shown = shown();
		long last = 0;
		for (String name : indexes().keySet()) {
			last = Math.max(last, number(name));
			if (!name.equals(shown)) {
				this.client.delete("/" + name);
			}
		}
		return ClusterIndex.create(this.client, this.alias + "-" + (last + 1), this.lease.take(), from,
				(shown == null) ? List.of(this.alias) : List.of());
	}

	@Override
	public void keepOnly(ClusterIndex index) throws IOException {
		List<Map<String, Object>> steps = new ArrayList<>();
		steps.add(Map.of("add", Map.of("index", index.name(), "alias", this.alias)));
		for (String name : indexes().keySet()) {
			if (!name.equals(index.name())) {
				steps.add(Map.of("remove_index", Map.of("index", name)));
			}
		}
		this.client.post("/_aliases", Map.of("actions", steps), ClusterClient.PATIENCE);
	}

	@Override
	public void clear() throws IOException {
		for (String name : indexes().keySet()) {
			this.client.delete("/" + name);
		}
	}

	@Override
	public void note(long done, long total) {
		this.lease.note(done + " / " + total);
	}

	@Override
	public String noted() {
		return this.lease.noted();
	}

	@Override
	public boolean isTaken() {
		return this.lease.isTaken();
	}

	@Override
	public boolean isMade(long generation) throws IOException {
		String name = shown();
		Horizon seen = (name != null) ? seen(name) : null;
		return seen != null && seen.generation() >= generation;
	}

}

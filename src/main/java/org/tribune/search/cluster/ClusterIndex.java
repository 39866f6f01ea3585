package org.tribune.search.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tribune.search.keeping.ArticleRow;
import org.tribune.search.keeping.Horizon;
import org.tribune.search.keeping.KeptIndex;

/**
 * An index in the cluster, for the process that writes to it. How far it has seen is kept
 * in the metadata of its mapping.
 */
final class ClusterIndex extends KeptIndex {

	private static final String WRITING = "-writing";

	private final ClusterClient client;

	private final String name;

	private final long term;

	/** As it was kept. */
	ClusterIndex(ClusterClient client, String name, long term, @Nullable Horizon seen) {
		this(client, name, term);
		found(seen);
	}

	private ClusterIndex(ClusterClient client, String name, long term) {
		this.client = client;
		this.name = name;
		this.term = term;
	}

	/** A new one, not kept before it is complete. */
	static ClusterIndex create(ClusterClient client, String name, long term, Horizon from, List<String> aliases)
			throws IOException {
		List<String> all = new ArrayList<>(aliases);
		all.add(name + WRITING);
		client.put("/" + name, Blueprint.index(all));
		ClusterIndex index = new ClusterIndex(client, name, term);
		index.began(from);
		return index;
	}

	String name() {
		return this.name;
	}

	@Override
	protected void add(List<ArticleRow> articles) throws IOException {
		Bulk bulk = bulk();
		for (ArticleRow article : articles) {
			bulk.add(article.id(), ClusterDocuments.of(article));
		}
		bulk.send();
	}

	@Override
	protected void put(Collection<Long> ids, Map<Long, ArticleRow> published) throws IOException {
		Bulk bulk = bulk();
		for (Long id : ids) {
			ArticleRow article = published.get(id);
			bulk.add(id, (article != null) ? ClusterDocuments.of(article) : null);
		}
		bulk.send();
	}

	private Bulk bulk() {
		return new Bulk(this.client, this.name + WRITING, this.term);
	}

	@Override
	protected void show() throws IOException {
		this.client.post("/" + this.name + "/_refresh", null, ClusterClient.PATIENCE);
	}

	@Override
	protected void keep(Horizon seen) throws IOException {
		this.client.put("/" + this.name + "/_mapping", Map.of("_meta", seen.write()));
	}

	@Override
	public int size() throws IOException {
		return this.client.get("/" + this.name + "/_count").path("count").asInt();
	}

	@Override
	protected void abandon() {
		// The cluster has it; whoever writes next goes on from what was kept.
	}

	@Override
	public void close() throws IOException {
		if (isChanged()) {
			commit();
		}
	}

}

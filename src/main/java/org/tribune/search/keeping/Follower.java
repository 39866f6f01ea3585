package org.tribune.search.keeping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.tribune.search.keeping.Changes.News;

/**
 * Brings what changed in the database into an index.
 */
@Component
public class Follower {

	private static final int AT_ONCE = 200;

	private final Changes changes;

	private final ArticleRows rows;

	Follower(Changes changes, ArticleRows rows) {
		this.changes = changes;
		this.rows = rows;
	}

	/**
	 * Takes in what changed since it last did.
	 * @return whether the index can go on so, or should be made again because somebody
	 * wishes it or too much changed
	 */
	boolean follow(KeptIndex index) throws IOException {
		Horizon seen = index.horizon();
		News news = this.changes.since(seen);
		if (news.articles().size() > Changes.MOST) {
			return false;
		}
		List<Long> ids = new ArrayList<>();
		news.articles().forEach((id, change) -> {
			if (!index.knows(id, change)) {
				ids.add(id);
			}
		});
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			put(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), index);
		}
		if (!ids.isEmpty()) {
			index.show();
		}
		index.saw(news.articles(), seen.moved(news.horizon().transaction()));
		return news.horizon().generation() == seen.generation();
	}

	private void put(List<Long> ids, KeptIndex index) throws IOException {
		Map<Long, ArticleRow> articles = new HashMap<>();
		this.rows.find(ids).forEach((article) -> articles.put(article.id(), article));
		index.take(ids, articles);
	}

	/**
	 * Whether an index holds as many articles as are published.
	 */
	boolean isWhole(KeptIndex index) throws IOException {
		return index.size() == this.rows.count();
	}

	/**
	 * Fills an empty index.
	 * @return the number of articles
	 */
	int fill(KeptIndex index, Filling.Progress progress) throws IOException {
		this.changes.forgetForeign();
		return new Filling(this.rows, index, progress).run();
	}

	/**
	 * How far somebody sees who reads everything now.
	 */
	Horizon now() {
		return this.changes.now();
	}

}

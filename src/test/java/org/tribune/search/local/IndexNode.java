package org.tribune.search.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.tribune.database.DataDirectory;
import org.tribune.search.index.Fields;
import org.tribune.search.index.Slice;
import org.tribune.search.keeping.Follower;
import org.tribune.search.keeping.SearchProperties;
import org.tribune.search.keeping.SearchProperties.Backend;

/**
 * A process with an index of its own.
 */
final class IndexNode {

	final LocalSearch index;

	private final IndexShelf shelf;

	IndexNode(Path directory, Follower follower) {
		this.shelf = shelf(directory);
		this.index = new LocalSearch(this.shelf, follower);
		this.index.catchUp();
	}

	static IndexShelf shelf(Path directory) {
		return new IndexShelf(new SearchProperties(Backend.LUCENE, directory.toString()), new DataDirectory("./data"));
	}

	/** Articles that have a word, after it has taken in what changed. */
	List<Long> find(String word) {
		this.index.catchUp();
		return look(word);
	}

	/** Articles that have a word, as far as it knows. */
	List<Long> look(String word) {
		return this.index.read(1000, (view) -> {
			var query = new BooleanQuery.Builder();
			Fields.TEXTS.forEach((field) -> query.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
			return view.find(query.build(), Slice.first(10)).ids();
		});
	}

	void end() throws IOException {
		this.index.close();
		this.shelf.close();
	}

}

package org.tribune.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector.Type;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index in a directory, open for reading and writing. How far it has seen is
 * committed with it, so whatever was not committed is read from the database again.
 */
final class LocalIndex implements Closeable {

	/** Newest first: what a list by date shows lies at the beginning. */
	static final Sort NEWEST = new Sort(LongField.newSortField(Fields.PUBLISHED, true, Type.MAX),
			new SortField(Fields.ID, SortField.Type.LONG, true));

	private static final double MEGABYTES_IN_MEMORY = 48;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	/** Articles that were taken in from transactions behind the horizon. */
	private final Map<Long, Long> ahead = new HashMap<>();

	private @Nullable Horizon horizon;

	private boolean complete;

	private boolean changed;

	/**
	 * Opens what was committed in a directory.
	 * @throws IOException also when it is damaged
	 */
	LocalIndex(Directory directory) throws IOException {
		this(directory, OpenMode.CREATE_OR_APPEND);
		this.horizon = Horizon.read(committed(this.writer));
		this.complete = this.horizon != null;
	}

	/** Begins one that is not kept before it is complete. */
	LocalIndex(Directory directory, Horizon from) throws IOException {
		this(directory, OpenMode.CREATE);
		this.horizon = from;
	}

	private LocalIndex(Directory directory, OpenMode mode) throws IOException {
		this.directory = directory;
		IndexWriterConfig config = new IndexWriterConfig(null);
		config.setIndexSort(NEWEST);
		config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
		config.setCommitOnClose(false);
		config.setOpenMode(mode);
		@Nullable IndexWriter opened = null;
		try {
			opened = new IndexWriter(directory, config);
			this.searchers = new SearcherManager(opened, new SearcherFactory());
			this.writer = opened;
		}
		catch (IOException | RuntimeException ex) {
			IOUtils.closeWhileHandlingException(opened, directory);
			throw ex;
		}
	}

	private static Map<String, String> committed(IndexWriter writer) {
		Map<String, String> data = new HashMap<>();
		Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
		if (entries != null) {
			entries.forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
		}
		return data;
	}

	/**
	 * How far it has seen.
	 * @throws IOException where nothing was committed, or by another version
	 */
	Horizon horizon() throws IOException {
		Horizon seen = this.horizon;
		if (seen == null) {
			throw new IOException("of another version");
		}
		return seen;
	}

	/** Whether it holds all that its horizon says. */
	boolean isComplete() {
		return this.complete;
	}

	/** It was filled: what changed meanwhile is to be read once more. */
	void filled(Horizon from) {
		this.horizon = from;
		this.ahead.clear();
		this.complete = true;
		this.changed = true;
	}

	/** Takes articles into an index that holds none of them. */
	void add(List<ArticleRow> articles) throws IOException {
		for (ArticleRow article : articles) {
			this.writer.addDocument(Documents.of(article));
		}
	}

	/** Whether it knows of a change already. */
	boolean knows(long article, long change) {
		Long seen = this.ahead.get(article);
		return seen != null && seen == change;
	}

	/** Takes in what an article is now, or out what is no longer published. */
	void put(long id, @Nullable ArticleRow article) throws IOException {
		Term term = new Term(Fields.ID, Long.toString(id));
		if (article == null) {
			this.writer.deleteDocuments(term);
		}
		else {
			List<Document> one = List.of(Documents.of(article));
			this.writer.updateDocuments(term, one);
		}
		this.changed = true;
	}

	/** Shows searches what was put in. */
	void show() throws IOException {
		this.searchers.maybeRefreshBlocking();
	}

	/** Notes what it knows, and how far that sees. */
	void saw(Map<Long, Long> articles, Horizon seen) {
		this.ahead.putAll(articles);
		this.ahead.values().removeIf((change) -> change < seen.transaction());
		this.horizon = seen;
	}

	/** Keeps it over the end of the process. */
	void commit() throws IOException {
		Horizon seen = this.horizon;
		if (seen != null && this.complete) {
			this.changed = false;
			this.writer.setLiveCommitData(seen.write().entrySet());
			this.writer.commit();
		}
	}

	boolean isChanged() {
		return this.changed;
	}

	/** Articles that searches see. */
	int size() throws IOException {
		IndexSearcher searcher = acquire();
		try {
			return searcher.getIndexReader().numDocs();
		}
		finally {
			release(searcher);
		}
	}

	/** Null in memory. */
	@Nullable Path path() {
		return (this.directory instanceof FSDirectory files) ? files.getDirectory() : null;
	}

	IndexSearcher acquire() throws IOException {
		return this.searchers.acquire();
	}

	void release(IndexSearcher searcher) throws IOException {
		this.searchers.release(searcher);
	}

	/** Gives it up without keeping what was not committed. */
	void abandon() {
		IOUtils.closeWhileHandlingException(this.searchers, this.writer, this.directory);
	}

	@Override
	public void close() throws IOException {
		try (this.directory; this.writer; this.searchers) {
			if (this.writer.isOpen()) {
				commit();
			}
		}
	}

}

package org.tribune.search.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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
import org.tribune.search.index.Fields;
import org.tribune.search.keeping.ArticleRow;
import org.tribune.search.keeping.Horizon;
import org.tribune.search.keeping.KeptIndex;

/**
 * A Lucene index in a directory, open for reading and writing. How far it has seen is
 * committed with it.
 */
final class LocalIndex extends KeptIndex {

	/** Newest first: what a list by date shows lies at the beginning. */
	static final Sort NEWEST = new Sort(LongField.newSortField(Fields.PUBLISHED, true, Type.MAX),
			new SortField(Fields.ID, SortField.Type.LONG, true));

	private static final double MEGABYTES_IN_MEMORY = 48;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	/**
	 * Opens what was committed in a directory.
	 * @throws IOException also when it is damaged
	 */
	LocalIndex(Directory directory) throws IOException {
		this(directory, OpenMode.CREATE_OR_APPEND);
		found(Horizon.read(committed(this.writer)));
	}

	/** Begins one that is not kept before it is complete. */
	LocalIndex(Directory directory, Horizon from) throws IOException {
		this(directory, OpenMode.CREATE);
		began(from);
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

	@Override
	protected void add(List<ArticleRow> articles) throws IOException {
		for (ArticleRow article : articles) {
			this.writer.addDocument(Documents.of(article));
		}
	}

	@Override
	protected void put(Collection<Long> ids, Map<Long, ArticleRow> published) throws IOException {
		for (Long id : ids) {
			Term term = new Term(Fields.ID, id.toString());
			ArticleRow article = published.get(id);
			if (article == null) {
				this.writer.deleteDocuments(term);
			}
			else {
				List<Document> one = List.of(Documents.of(article));
				this.writer.updateDocuments(term, one);
			}
		}
	}

	@Override
	protected void show() throws IOException {
		this.searchers.maybeRefreshBlocking();
	}

	@Override
	protected void keep(Horizon seen) throws IOException {
		this.writer.setLiveCommitData(seen.write().entrySet());
		this.writer.commit();
	}

	@Override
	public int size() throws IOException {
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

	@Override
	protected void abandon() {
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

package org.tribune.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.tribune.database.DataDirectory;

/**
 * Where this process's indexes lie.
 */
@Component
@EnableConfigurationProperties(SearchProperties.class)
class IndexShelf implements Closeable {

	private static final Logger logger = LoggerFactory.getLogger(IndexShelf.class);

	private final SearchProperties properties;

	private final DataDirectory data;

	private @Nullable IndexFolder folder;

	IndexShelf(SearchProperties properties, DataDirectory data) {
		this.properties = properties;
		this.data = data;
	}

	/**
	 * The index that an earlier process left, if it can catch up; whatever else lies
	 * there is removed.
	 */
	@Nullable LocalIndex find(Horizon now) throws IOException {
		for (Path path : folder().indexes()) {
			LocalIndex index = open(path, now);
			if (index != null) {
				keepOnly(index);
				return index;
			}
		}
		clear();
		return null;
	}

	private static @Nullable LocalIndex open(Path path, Horizon now) {
		try {
			LocalIndex index = new LocalIndex(FSDirectory.open(path));
			if (index.isComplete() && index.horizon().leadsTo(now)) {
				return index;
			}
			index.abandon();
			logger.info("The search index in {} is incomplete, or of another version or database: it is made again",
					path);
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("The search index in {} cannot be read and is made again: {}", path, ex.toString());
		}
		return null;
	}

	/**
	 * An empty index.
	 */
	LocalIndex begin(Horizon from) throws IOException {
		return new LocalIndex(folder().next(), from);
	}

	void keepOnly(LocalIndex index) throws IOException {
		folder().keepOnly(index.path());
	}

	void clear() throws IOException {
		folder().keepOnly(null);
	}

	private IndexFolder folder() throws IOException {
		IndexFolder place = this.folder;
		if (place == null) {
			String directory = this.properties.directory();
			place = this.properties.inMemory() ? IndexFolder.inMemory()
					: IndexFolder.take((directory != null) ? Path.of(directory) : this.data.resolve("search"));
			this.folder = place;
		}
		return place;
	}

	@Override
	public void close() throws IOException {
		if (this.folder != null) {
			this.folder.close();
		}
	}

}

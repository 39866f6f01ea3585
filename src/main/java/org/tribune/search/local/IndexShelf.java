package org.tribune.search.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.tribune.database.DataDirectory;
import org.tribune.search.keeping.Horizon;
import org.tribune.search.keeping.IndexStore;
import org.tribune.search.keeping.SearchProperties;

/**
 * Where this process's indexes lie.
 */
@Component
@Conditional(LocalBackend.class)
@EnableConfigurationProperties(SearchProperties.class)
class IndexShelf implements Closeable, IndexStore<LocalIndex> {

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
	@Override
	public @Nullable LocalIndex find(Horizon now) throws IOException {
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

	@Override
	public LocalIndex begin(Horizon from) throws IOException {
		return new LocalIndex(folder().next(), from);
	}

	@Override
	public void keepOnly(LocalIndex index) throws IOException {
		folder().keepOnly(index.path());
	}

	@Override
	public void clear() throws IOException {
		folder().keepOnly(null);
	}

	private IndexFolder folder() throws IOException {
		IndexFolder place = this.folder;
		if (place == null) {
			place = this.properties.inMemory() ? IndexFolder.inMemory() : IndexFolder.take(base());
			this.folder = place;
		}
		return place;
	}

	/**
	 * The directory that processes share.
	 */
	Path base() {
		String directory = this.properties.directory();
		return (directory != null) ? Path.of(directory) : this.data.resolve("search");
	}

	@Override
	public boolean isTaken() throws IOException {
		return !this.properties.inMemory() && IndexFolder.isTaken(base());
	}

	@Override
	public void note(long done, long total) throws IOException {
		folder().note(done, total);
	}

	@Override
	public String noted() throws IOException {
		return IndexFolder.first(base()).noted();
	}

	@Override
	public boolean isMade(long generation) throws IOException {
		for (Path path : IndexFolder.first(base()).indexes()) {
			try (Directory directory = FSDirectory.open(path)) {
				Horizon seen = Horizon.read(SegmentInfos.readLatestCommit(directory).getUserData());
				if (seen != null && seen.generation() >= generation) {
					return true;
				}
			}
			catch (IOException ex) {
				// Not committed yet, or removed at this moment: looked at again in a
				// second.
				continue;
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		if (this.folder != null) {
			this.folder.close();
		}
	}

}

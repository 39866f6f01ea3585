package org.tribune.search.index;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;

/**
 * {@code reindex}: has every process make its search index again from the database. Where
 * the site is running it does so itself, in the background, and goes on serving; the
 * command shows how far it is. Where it is not, the command makes the index.
 */
@Component
class ReindexCommand implements Command {

	private static final long PAUSE = 1000;

	private final Changes changes;

	private final IndexShelf shelf;

	private final SearchIndex index;

	ReindexCommand(Changes changes, IndexShelf shelf, SearchIndex index) {
		this.changes = changes;
		this.shelf = shelf;
		this.index = index;
	}

	@Override
	public String name() {
		return "reindex";
	}

	@Override
	public String usage() {
		return "  makes the search index again from the database, also while the site is running";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (!arguments.isEmpty()) {
			throw new IllegalArgumentException("reindex takes no other word");
		}
		long generation = this.changes.newGeneration();
		try {
			if (this.shelf.isTaken()) {
				out.println("The running site makes its search index again; the old one answers meanwhile.");
				watch(generation, out);
			}
			else {
				this.index.catchUp();
				int size = this.index.read(PAUSE, (searcher) -> searcher.getIndexReader().numDocs());
				out.println("The search index holds " + size + " article(s). Other running processes make theirs now.");
			}
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private void watch(long generation, PrintStream out) throws IOException, InterruptedException {
		IndexFolder folder = IndexFolder.first(this.shelf.base());
		String last = folder.noted();
		while (!isMade(folder, generation)) {
			if (!this.shelf.isTaken()) {
				out.println("The site has ended; it goes on at its next start.");
				return;
			}
			String noted = folder.noted();
			if (!noted.equals(last)) {
				out.println(noted);
				last = noted;
			}
			Thread.sleep(PAUSE);
		}
		out.println("The search index of the running site is new: " + folder.noted());
	}

	private static boolean isMade(IndexFolder folder, long generation) throws IOException {
		for (Path path : folder.indexes()) {
			try (Directory directory = FSDirectory.open(path)) {
				String made = SegmentInfos.readLatestCommit(directory).getUserData().get("generation");
				if (made != null && Long.parseLong(made) >= generation) {
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

}

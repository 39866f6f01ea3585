package org.tribune.search.keeping;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;
import org.tribune.search.index.SearchIndex;

/**
 * {@code reindex}: has every process make its search index again from the database. Where
 * the site is running it does so itself, in the background, and goes on serving; the
 * command shows how far it is. Where it is not, the command makes the index.
 */
@Component
public class ReindexCommand implements Command {

	private static final long PAUSE = 1000;

	private final Changes changes;

	private final IndexStore<?> store;

	private final SearchIndex index;

	/**
	 * Of the indexes in a store.
	 */
	public ReindexCommand(Changes changes, IndexStore<?> store, SearchIndex index) {
		this.changes = changes;
		this.store = store;
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
			if (this.store.isTaken()) {
				out.println("The running site makes its search index again; the old one answers meanwhile.");
				watch(generation, out);
			}
			else {
				this.index.catchUp();
				int size = this.index.read(PAUSE, (view) -> view.size());
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
		String last = this.store.noted();
		while (!this.store.isMade(generation)) {
			if (!this.store.isTaken()) {
				out.println("The site has ended; it goes on at its next start.");
				return;
			}
			String noted = this.store.noted();
			if (!noted.equals(last)) {
				out.println(noted);
				last = noted;
			}
			Thread.sleep(PAUSE);
		}
		out.println("The search index of the running site is new: " + this.store.noted());
	}

}

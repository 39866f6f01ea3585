package org.tribune.generate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;
import org.tribune.media.MediaLibrary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes articles into the database, several hundred a transaction, with all that
 * {@code CopyDesk} would have derived; the triggers do their part.
 */
@Component
class Press {

	private static final int SHEET = 250;

	private final DataSource dataSource;

	private final MediaLibrary media;

	private final JsonMapper json;

	Press(DataSource dataSource, MediaLibrary media, JsonMapper json) {
		this.dataSource = dataSource;
		this.media = media;
		this.json = json;
	}

	/**
	 * Whether somebody has filled the site already.
	 */
	boolean hasContent() {
		return !isEmpty("select 1 from section union all select 1 from article union all select 1 from theme "
				+ "union all select 1 from contributor limit 1");
	}

	private boolean isEmpty(String query) {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			return !result.next();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Prints all that is planned.
	 * @param progress told how many more articles are done, from any thread
	 */
	void run(Plan plan, IntConsumer progress) throws SQLException, InterruptedException {
		Author author = new Author(plan);
		Foundation foundation;
		long firstId;
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			foundation = Foundation.lay(connection, plan, author,
					Drawings.add(this.media, plan, author.language().topics()));
			firstId = reserve(connection, plan.articles());
			connection.commit();
		}
		try (ExecutorService workers = Executors.newFixedThreadPool(threads())) {
			CompletionService<Integer> sheets = new ExecutorCompletionService<>(workers);
			int count = 0;
			for (int from = 0; from < plan.articles(); from += SHEET, count++) {
				int first = from;
				int last = Math.min(first + SHEET, plan.articles());
				sheets.submit(() -> print(author, new Sheet(foundation, this.json, firstId), first, last));
			}
			for (int done = 0; done < count; done++) {
				progress.accept(finished(sheets, workers));
			}
		}
		tidy();
	}

	private static int threads() {
		return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
	}

	private static int finished(CompletionService<Integer> sheets, ExecutorService workers)
			throws InterruptedException {
		try {
			return sheets.take().get();
		}
		catch (ExecutionException ex) {
			workers.shutdownNow();
			throw new IllegalStateException("Not all articles were written", ex.getCause());
		}
	}

	private int print(Author author, Sheet sheet, int first, int last) throws SQLException {
		for (int number = first; number < last; number++) {
			sheet.add(number, author.write(number));
		}
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				statement.execute("set local synchronous_commit = off");
			}
			sheet.send(connection);
			connection.commit();
		}
		return last - first;
	}

	/** Takes the next ids, so that the rows can name them. */
	private static long reserve(Connection connection, int count) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("""
				select setval(sequence, nextval(sequence) + %d - 1) - %d + 1
				from (select cast(pg_get_serial_sequence('article', 'id') as regclass) as sequence) s
				""".formatted(count, count))) {
			result.next();
			return result.getLong(1);
		}
	}

	/**
	 * Tells the planner what the tables hold now, and the index scans that every row is
	 * visible.
	 */
	private void tidy() throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("vacuum (analyze)");
		}
	}

}

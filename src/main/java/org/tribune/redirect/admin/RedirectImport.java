package org.tribune.redirect.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.staff.Actor;

/**
 * Adds the redirects of a table, some hundreds a transaction, and reports line by line
 * what was refused.
 */
@Component
class RedirectImport {

	/** Lines of one file; whoever has more cuts it. */
	static final int MOST = 20_000;

	private static final int TOLD = 200;

	private static final int TOGETHER = 500;

	/** Permanent, or not said. */
	private static final Set<String> KINDS = Set.of("", "301", "308");

	private final RedirectDesk desk;

	private final TransactionTemplate transaction;

	RedirectImport(RedirectDesk desk, TransactionTemplate transaction) {
		this.desk = desk;
		this.transaction = transaction;
	}

	Report run(InputStream content, Actor by) throws IOException {
		Report report = new Report();
		try (RedirectTable table = new RedirectTable(content)) {
			List<RedirectTable.Line> lines = next(table, report);
			while (!lines.isEmpty()) {
				List<RedirectTable.Line> together = lines;
				this.transaction.executeWithoutResult((status) -> together.forEach((line) -> add(line, report)));
				lines = next(table, report);
			}
		}
		this.desk.noteImport(report.added, report.refused, by);
		return report;
	}

	private List<RedirectTable.Line> next(RedirectTable table, Report report) throws IOException {
		List<RedirectTable.Line> lines = new ArrayList<>();
		while (lines.size() < TOGETHER) {
			RedirectTable.Line line = table.next();
			if (line == null) {
				break;
			}
			if (report.added + report.refused + lines.size() >= MOST) {
				report.cut = true;
				break;
			}
			lines.add(line);
		}
		return lines;
	}

	private void add(RedirectTable.Line line, Report report) {
		Optional<Refusal> refusal = check(line);
		if (refusal.isEmpty()) {
			report.added++;
			return;
		}
		report.refused++;
		if (report.refusals.size() < TOLD) {
			report.refusals.add(new Refused(line.number(), line.text(), refusal.get()));
		}
	}

	private Optional<Refusal> check(RedirectTable.Line line) {
		List<String> cells = line.cells();
		if (cells.size() < 2 || cells.size() > 3) {
			return Optional.of(Refusal.COLUMNS);
		}
		if (cells.size() == 3 && !KINDS.contains(cells.get(2))) {
			return Optional.of(Refusal.STATUS);
		}
		return this.desk.addUnnoted(new RedirectWish(cells.get(0), cells.get(1)));
	}

	/**
	 * What became of a table.
	 */
	static final class Report {

		private final List<Refused> refusals = new ArrayList<>();

		private int added;

		private int refused;

		private boolean cut;

		/**
		 * How many are new.
		 */
		public int added() {
			return this.added;
		}

		/**
		 * How many were refused.
		 */
		public int refused() {
			return this.refused;
		}

		/**
		 * Whether the file goes on behind the last line that was read.
		 */
		public boolean cut() {
			return this.cut;
		}

		/**
		 * The first of those that were refused.
		 */
		public List<Refused> refusals() {
			return List.copyOf(this.refusals);
		}

	}

	/**
	 * A line that was refused.
	 *
	 * @param number in the file
	 * @param text as it stands there
	 * @param why not
	 */
	record Refused(int number, String text, Refusal why) {
	}

}

package org.tribune.transfer;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did, in plain words: how much came in, what was changed on the way, and
 * what was refused, item by item with the reason.
 */
public class ImportReport implements AutoCloseable {

	private final Messages messages;

	private final Map<String, Integer> arrivals = new TreeMap<>();

	private final Map<String, Integer> aside = new TreeMap<>();

	private final ReportLines changes = new ReportLines();

	private final ReportLines refusals = new ReportLines();

	private boolean problems;

	ImportReport(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Something came in, was brought up to date or was found unchanged.
	 * @param key of the message that counts it, such as {@code arrived.article.published}
	 */
	public void arrived(String key) {
		this.arrivals.merge(key, 1, Integer::sum);
	}

	/**
	 * Something came in otherwise than it was.
	 * @param item how to find it in the export
	 * @param key of the message with the reason
	 */
	public void changed(String item, String key, Object... arguments) {
		this.changes.add(line(item, key, arguments));
	}

	/**
	 * Something was refused, as it should be.
	 */
	public void refused(String item, String key, Object... arguments) {
		this.refusals.add(line(item, key, arguments));
	}

	/**
	 * Something could not be taken in although it should have been.
	 */
	public void failed(String item, String key, Object... arguments) {
		refused(item, key, arguments);
		this.problems = true;
	}

	private String line(String item, String key, Object... arguments) {
		return "  " + this.messages.of("line", item, this.messages.of(key, arguments));
	}

	/**
	 * Something has no place in Tribune and was only counted.
	 * @param label what it is
	 */
	public void aside(String label, int count) {
		if (count > 0) {
			this.aside.merge(label, count, Integer::sum);
		}
	}

	/**
	 * Whether something is missing that should be there.
	 */
	public boolean hasProblems() {
		return this.problems;
	}

	/**
	 * The messages of this report.
	 */
	public Messages messages() {
		return this.messages;
	}

	void print(PrintStream out) {
		out.println();
		out.println(this.messages.of("report.arrived"));
		this.arrivals.forEach((key, count) -> out.println("  " + this.messages.of(key, count)));
		if (this.arrivals.isEmpty()) {
			out.println("  " + this.messages.of("report.nothing"));
		}
		if (!this.aside.isEmpty()) {
			out.println(this.messages.of("report.aside"));
			this.aside.forEach((label, count) -> out.println("  " + this.messages.of("report.counted", label, count)));
		}
		print(out, "report.changed", this.changes);
		print(out, "report.refused", this.refusals);
	}

	private void print(PrintStream out, String key, ReportLines lines) {
		out.println(this.messages.of(key, lines.count()));
		lines.print(out);
	}

	@Override
	public void close() {
		this.changes.close();
		this.refusals.close();
	}

}

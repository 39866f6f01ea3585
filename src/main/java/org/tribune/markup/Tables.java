package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * A table in the making: rows are collected, then set into a head and a body.
 */
final class Tables {

	private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");

	private static final int WIDEST_SPAN = 100;

	final Element table = new Element("table");

	private final List<Element> head = new ArrayList<>();

	private final List<Element> rows = new ArrayList<>();

	private boolean inHead;

	private @Nullable Element caption;

	void head(boolean inHead) {
		this.inHead = inHead;
	}

	void row() {
		(this.inHead ? this.head : this.rows).add(new Element("tr"));
	}

	/**
	 * Adds a cell to the last row.
	 */
	Element cell(Element source) {
		List<Element> group = this.inHead ? this.head : this.rows;
		if (group.isEmpty()) {
			row();
		}
		boolean header = source.nameIs("th") || this.inHead;
		Element cell = group.getLast().appendElement(header ? "th" : "td");
		if (header) {
			String scope = source.attr("scope");
			cell.attr("scope", (scope.startsWith("col") || (scope.isEmpty() && this.inHead)) ? "col" : "row");
		}
		span(source, "colspan", cell);
		span(source, "rowspan", cell);
		return cell;
	}

	private static void span(Element source, String name, Element cell) {
		String span = source.attr(name).strip();
		if (SPAN.matcher(span).matches() && !span.equals("1")) {
			cell.attr(name, String.valueOf(Math.min(Integer.parseInt(span), WIDEST_SPAN)));
		}
	}

	/**
	 * Sets the caption.
	 * @return whether the table had none before
	 */
	boolean caption(Element caption) {
		if (this.caption != null) {
			return false;
		}
		this.caption = (caption.childNodeSize() > 0) ? caption : null;
		return true;
	}

	/**
	 * Puts the parts together.
	 * @return whether the table shows anything
	 */
	boolean assemble() {
		TableGrid.even(List.of(this.head, this.rows));
		removeEmptyRows();
		TableGrid.even(List.of(this.head, this.rows));
		if (this.head.isEmpty()) {
			promoteHeaders();
		}
		this.head.forEach(Tables::demoteEmptyHeaders);
		this.rows.forEach(Tables::demoteEmptyHeaders);
		if (this.caption != null) {
			this.table.appendChild(this.caption);
		}
		group("thead", this.head);
		group("tbody", this.rows);
		return !this.head.isEmpty() || !this.rows.isEmpty();
	}

	@Nullable Element caption() {
		return this.caption;
	}

	private void group(String name, List<Element> rows) {
		if (!rows.isEmpty()) {
			this.table.appendElement(name).appendChildren(rows);
		}
	}

	/** Where cells reach down into the rows below, every row counts. */
	private void removeEmptyRows() {
		for (List<Element> group : List.of(this.head, this.rows)) {
			boolean reaching = group.stream()
				.anyMatch((row) -> row.children().stream().anyMatch((cell) -> cell.hasAttr("rowspan")));
			if (!reaching || group.stream().allMatch(Tables::isEmpty)) {
				group.removeIf(Tables::isEmpty);
			}
		}
	}

	/** A first row of headers is a head, with the rows its cells reach into. */
	private void promoteHeaders() {
		int height = 1;
		for (Element cell : this.rows.isEmpty() ? List.<Element>of() : this.rows.getFirst().children()) {
			height = cell.hasAttr("rowspan") ? Math.max(height, Integer.parseInt(cell.attr("rowspan"))) : height;
		}
		if (height > this.rows.size() || !this.rows.subList(0, height).stream().allMatch(Tables::isHeader)) {
			return;
		}
		List<Element> promoted = this.rows.subList(0, height);
		promoted.forEach((row) -> row.children().forEach((cell) -> cell.attr("scope", "col")));
		this.head.addAll(promoted);
		promoted.clear();
	}

	/** A header that says nothing, as in the corner of a table, is a cell. */
	private static void demoteEmptyHeaders(Element row) {
		for (Element cell : row.children()) {
			if (cell.nameIs("th") && cell.childNodeSize() == 0) {
				cell.tagName("td").removeAttr("scope");
			}
		}
	}

	private static boolean isEmpty(Element row) {
		return row.children().stream().allMatch((cell) -> cell.childNodeSize() == 0);
	}

	private static boolean isHeader(Element row) {
		return row.children().stream().allMatch((cell) -> cell.nameIs("th"));
	}

	/**
	 * Gives a finished table the caption of the figure it stands in.
	 * @return whether it had none before
	 */
	static boolean caption(Element table, Element caption) {
		Element first = table.firstElementChild();
		if (first == null || first.nameIs("caption")) {
			return false;
		}
		Element own = new Element("caption");
		if (caption.hasAttr("lang") && !caption.attr("lang").equals(table.attr("lang"))) {
			own.attr("lang", caption.attr("lang"));
		}
		own.appendChildren(List.copyOf(caption.childNodes()));
		table.prependChild(own);
		return true;
	}

}

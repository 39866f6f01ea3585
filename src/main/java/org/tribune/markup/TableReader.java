package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/**
 * Reads tables; one inside another keeps its cells as paragraphs.
 */
final class TableReader {

	private static final Runnable NOTHING = () -> {
	};

	private final Composer composer;

	private final FigureDesk figures;

	private final Deque<Tables> tables = new ArrayDeque<>();

	TableReader(Composer composer, FigureDesk figures) {
		this.composer = composer;
		this.figures = figures;
	}

	Runnable enter(Element element, Role role) {
		if (role == Role.TABLE) {
			return table();
		}
		if (!this.composer.isDirectlyIn(Frame.Kind.TABLE)) {
			return plain();
		}
		Tables table = this.tables.element();
		return switch (role) {
			case TABLE_CAPTION -> caption(table);
			case TABLE_HEAD -> {
				table.head(true);
				yield () -> table.head(false);
			}
			case ROW -> {
				table.row();
				yield NOTHING;
			}
			default -> cell(table, element);
		};
	}

	private Runnable table() {
		if (this.composer.isCaptive() || this.composer.isIn(Frame.Kind.CELL)) {
			return plain();
		}
		Tables table = new Tables();
		Languages.declare(table.table, this.composer.language(), this.composer.languageAround());
		Frame frame = Frame.around(Frame.Kind.TABLE, table.table, this.composer.language());
		this.composer.frames().open(frame);
		this.tables.push(table);
		return () -> {
			this.tables.pop();
			this.composer.frames().close(frame);
			finish(table);
		};
	}

	private void finish(Tables table) {
		Element caption = table.caption();
		if (table.assemble()) {
			this.composer.block(table.table);
			this.figures.shows(table.table);
		}
		else if (caption != null) {
			this.composer.paragraph(caption);
		}
	}

	private Runnable caption(Tables table) {
		Element caption = new Element("caption");
		if (!this.composer.beginCaption(caption)) {
			return plain();
		}
		return () -> {
			this.composer.endCaption();
			if (!table.caption(caption)) {
				this.composer.paragraph(caption);
			}
		};
	}

	private Runnable cell(Tables table, Element element) {
		Element cell = table.cell(element);
		Languages.declare(cell, this.composer.language(), this.composer.languageAround());
		Frame frame = Frame.around(Frame.Kind.CELL, cell, this.composer.language());
		this.composer.frames().open(frame);
		return () -> this.composer.frames().close(frame);
	}

	private Runnable plain() {
		this.composer.boundary();
		return this.composer::boundary;
	}

}

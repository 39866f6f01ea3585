package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Rebuilds whatever HTML arrives as a body of the schema. Nothing of the source tree is
 * kept: text and marks are read off it and composed anew, so what the schema does not
 * name cannot get through.
 */
final class Sanitiser implements NodeFilter {

	private static final int DEEPEST = 400;

	private final Removals removals;

	private final Composer composer;

	private final BlockReader blocks;

	private final InlineReader inlines;

	/** What to do on leaving each element that was entered. */
	private final Deque<Runnable> leaving = new ArrayDeque<>();

	private Sanitiser(Element source, String language, Removals removals) {
		this.removals = removals;
		FigureDesk figures = new FigureDesk();
		this.composer = new Composer(language, figures);
		NoteKeys notes = new NoteKeys(source);
		this.blocks = new BlockReader(this.composer, figures, notes.pairs(), removals);
		this.inlines = new InlineReader(this.composer, this.blocks, figures, notes, removals);
	}

	/**
	 * What was composed.
	 *
	 * @param body the blocks
	 * @param notes the list of footnotes, not numbered yet
	 */
	record Composed(Element body, Element notes) {
	}

	static Composed sanitise(String html, Locale language, Removals removals) {
		Element source = new Element("body");
		source.appendChildren(Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(html, source, ""));
		Sanitiser sanitiser = new Sanitiser(source, language.toLanguageTag(), removals);
		NodeTraversor.filter(sanitiser, source);
		return new Composed(sanitiser.composer.body, sanitiser.composer.notes);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.composer.line().text(text.getWholeText());
			return FilterResult.CONTINUE;
		}
		if (!(node instanceof Element element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		reportHandlers(element);
		Role role = Role.of(element);
		String around = this.composer.language();
		if (!role.isInline() && !this.composer.isCaptive()) {
			this.composer.language(Languages.of(element, around));
		}
		Runnable leave = enter(element, role);
		if (leave == null) {
			this.composer.language(around);
			return FilterResult.SKIP_ENTIRELY;
		}
		this.leaving.push(() -> {
			leave.run();
			this.composer.language(around);
		});
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element) {
			this.leaving.pop().run();
		}
		return FilterResult.CONTINUE;
	}

	private @Nullable Runnable enter(Element element, Role role) {
		return switch (role) {
			case REFUSED -> {
				this.removals.add(element.normalName());
				yield null;
			}
			case IGNORED -> null;
			case BREAK, IMAGE, MEDIA, QUOTED, INLINE -> this.inlines.enter(element, role);
			default -> this.blocks.enter(element, role);
		};
	}

	private void reportHandlers(Element element) {
		if (element.attributesSize() == 0) {
			return;
		}
		for (Attribute attribute : element.attributes()) {
			if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
				this.removals.add("attribute", attribute.getKey());
			}
		}
	}

}

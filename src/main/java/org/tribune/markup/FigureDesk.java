package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings what is shown in a figure and its caption together, whichever comes first.
 */
final class FigureDesk {

	private static final class Scope {

		private final Element source;

		private @Nullable Element shown;

		private @Nullable Element caption;

		Scope(Element source) {
			this.source = source;
		}

	}

	private static final Set<String> SHOWN_ON_SIGHT = Set.of("youtube", "vimeo", "dailymotion");

	private final Deque<Scope> scopes = new ArrayDeque<>();

	void enter(Element source) {
		this.scopes.push(new Scope(source));
	}

	/**
	 * Remembers the block that a caption in the same figure would belong to.
	 */
	void shows(Element block) {
		if (!this.scopes.isEmpty()) {
			this.scopes.element().shown = block;
		}
	}

	/**
	 * Keeps the caption for what the figure shows.
	 * @return whether the figure had none before
	 */
	boolean captioned(Element caption) {
		Scope scope = this.scopes.element();
		if (scope.caption != null) {
			return false;
		}
		scope.caption = (caption.childNodeSize() > 0) ? caption : null;
		return true;
	}

	boolean hasScope() {
		return !this.scopes.isEmpty();
	}

	/** Whether the link is the one of a link card. */
	boolean isCard(Element link) {
		Scope scope = this.scopes.peek();
		return scope != null && scope.shown == null && scope.source == link.parent() && scope.source.hasClass("embed");
	}

	/** The paragraph that holds the alternative text of a pending image. */
	@Nullable Element alternativeText() {
		Scope scope = this.scopes.peek();
		Element first = (scope != null) ? scope.source.firstElementChild() : null;
		return (first != null && first.nameIs("p")) ? first : null;
	}

	boolean isAlternativeText(Element element) {
		Scope scope = this.scopes.peek();
		return scope != null && scope.shown != null && scope.shown.hasClass("pending")
				&& scope.source.hasClass("pending") && element == alternativeText();
	}

	/**
	 * Leaves the figure.
	 * @return a caption that belongs to nothing, to be set as a paragraph; null if there
	 * is none
	 */
	@Nullable Element leave() {
		Scope scope = this.scopes.pop();
		Element caption = scope.caption;
		Element shown = scope.shown;
		if (caption == null || shown == null) {
			return caption;
		}
		if (shown.nameIs("table")) {
			return Tables.caption(shown, caption) ? null : caption;
		}
		shown.appendChild(caption);
		return null;
	}

	/**
	 * A paragraph that only holds the address of a piece of media becomes the media: any
	 * address in a figure, a known provider's anywhere.
	 */
	void paragraphEnded(Element paragraph) {
		Node only = (paragraph.childNodeSize() == 1) ? paragraph.childNode(0) : null;
		if (!(only instanceof TextNode text) || !text.getWholeText().toLowerCase(Locale.ROOT).startsWith("http")
				|| text.getWholeText().indexOf(' ') >= 0) {
			return;
		}
		Embeds.Media media = Embeds.at(text.getWholeText());
		boolean inFigure = !this.scopes.isEmpty() && this.scopes.element().shown == null;
		if (media != null && (inFigure || SHOWN_ON_SIGHT.contains(media.provider()))) {
			Element figure = Embeds.figure(media, "");
			paragraph.replaceWith(figure);
			shows(figure);
		}
	}

}

package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Reads what stands in a line: marks, links, references to notes, images and media.
 */
final class InlineReader {

	private static final Runnable NOTHING = () -> {
	};

	private final Composer composer;

	private final BlockReader blocks;

	private final FigureDesk figures;

	private final NoteKeys notes;

	private final Removals removals;

	InlineReader(Composer composer, BlockReader blocks, FigureDesk figures, NoteKeys notes, Removals removals) {
		this.composer = composer;
		this.blocks = blocks;
		this.figures = figures;
		this.notes = notes;
		this.removals = removals;
	}

	@Nullable Runnable enter(Element element, Role role) {
		return switch (role) {
			case BREAK -> {
				this.composer.line().lineBreak();
				yield null;
			}
			case IMAGE -> image(element);
			case MEDIA -> media(element);
			case QUOTED -> quoted();
			default -> inline(element);
		};
	}

	private @Nullable Runnable image(Element image) {
		String character = Images.character(image);
		Element figure = (character == null) ? Images.figure(image) : null;
		if (character != null) {
			this.composer.line().text(character);
		}
		else if (figure != null) {
			this.blocks.set(figure);
		}
		else {
			this.removals.add("image", image.attr("src"));
		}
		return null;
	}

	private @Nullable Runnable media(Element element) {
		Element source = element.selectFirst("> source[src]");
		for (String name : List.of("src", "data", "data-src", "data-lazy-src")) {
			String address = (source != null && "src".equals(name) && !element.hasAttr("src")) ? source.attr("src")
					: element.attr(name);
			Embeds.Media media = Embeds.at(address);
			if (media != null) {
				this.blocks.set(Embeds.figure(media, element.attr("title")));
				return null;
			}
		}
		this.removals.add(element.normalName(), element.attr(element.nameIs("object") ? "data" : "src"));
		return element.nameIs("iframe") ? null : NOTHING;
	}

	private Runnable quoted() {
		boolean french = "fr".equals(Languages.primary(this.composer.language()));
		this.composer.line().text(french ? "«\u202f" : "“");
		return () -> this.composer.line().text(french ? "\u202f»" : "”");
	}

	private @Nullable Runnable inline(Element element) {
		if (element.nameIs("a") && (NoteKeys.isBackLink(element) || this.notes.pairs().isHead(element))) {
			return null;
		}
		String key = element.nameIs("sup") ? this.notes.reference(element) : this.notes.pairs().reference(element);
		if (key != null) {
			this.composer.line().atom(Footnotes.reference(key, element.text()));
			return null;
		}
		if (element.nameIs("a") && this.figures.isCard(element)) {
			return card(element);
		}
		List<Mark> begun = new ArrayList<>();
		for (Mark mark : marks(element)) {
			if (this.composer.line().begin(mark)) {
				begun.add(mark);
			}
		}
		return () -> begun.reversed().forEach(this.composer.line()::end);
	}

	private @Nullable Runnable card(Element link) {
		Embeds.Media media = Embeds.at(link.attr("href"));
		if (media == null) {
			this.removals.add("link", link.attr("href"));
			return NOTHING;
		}
		this.blocks.set(Embeds.figure(media, link.text()));
		return null;
	}

	private List<Mark> marks(Element element) {
		List<Mark> marks = new ArrayList<>();
		switch (element.normalName()) {
			case "a" -> link(element, marks);
			case "strong", "b" -> marks.add(Mark.STRONG);
			case "em", "i", "dfn", "var" -> marks.add(Mark.of("em"));
			case "code", "kbd", "samp", "tt" -> marks.add(Mark.of("code"));
			case "sub", "sup", "cite" -> marks.add(Mark.of(element.normalName()));
			case "abbr", "acronym" -> {
				String title = Characters.collapse(Characters.clean(element.attr("title")));
				if (!title.isEmpty()) {
					marks.add(new Mark("abbr", "title", title));
				}
			}
			default -> {
				if (element.hasClass("credit") && this.composer.isInCaption()) {
					marks.add(Mark.CREDIT);
				}
			}
		}
		style(element, marks);
		String language = Languages.of(element, this.composer.language());
		if (!language.equals(this.composer.language())) {
			marks.add(Mark.language(language));
		}
		return marks;
	}

	private void link(Element element, List<Mark> marks) {
		String address = Links.address(element.attr("href"));
		if (address != null && !NoteKeys.isStray(address)) {
			marks.add(new Mark("a", "href", address));
		}
		else if (element.hasAttr("href")) {
			this.removals.add("link", element.attr("href"));
		}
	}

	/** Word processors say with a style what they mean. */
	private static void style(Element element, List<Mark> marks) {
		String style = ";" + element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
		if (style.contains(";font-weight:normal") || style.contains(";font-weight:400")) {
			marks.remove(Mark.STRONG);
		}
		else if (element.nameIs("span")
				&& (style.contains(";font-weight:bold") || style.contains(";font-weight:700"))) {
			marks.add(Mark.STRONG);
		}
		if (element.nameIs("span") && style.contains(";font-style:italic")) {
			marks.add(Mark.of("em"));
		}
	}

}

package org.tribune.markup;

import java.util.EnumSet;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Code: its text as it stands, without marks.
 */
final class Preformatted implements NodeFilter {

	/** What does not begin a new line. */
	private static final Set<Role> LINE = EnumSet.of(Role.INLINE, Role.QUOTED, Role.IGNORED, Role.BREAK, Role.IMAGE);

	private final StringBuilder code = new StringBuilder();

	private final Removals removals;

	private Preformatted(Removals removals) {
		this.removals = removals;
	}

	static String text(Element element, Removals removals) {
		Preformatted text = new Preformatted(removals);
		NodeTraversor.filter(text, element);
		return Characters.clean(text.code.toString().replace("\r\n", "\n").replace('\r', '\n'))
			.replaceAll("\\A\\n+", "")
			.stripTrailing();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.code.append(text.getWholeText());
		}
		else if (node instanceof Element element) {
			Role role = Role.of(element);
			if (role == Role.REFUSED) {
				this.removals.add(element.normalName());
				return FilterResult.SKIP_ENTIRELY;
			}
			read(element, role);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && !LINE.contains(Role.of(element))) {
			endLine();
		}
		return FilterResult.CONTINUE;
	}

	private void read(Element element, Role role) {
		if (role == Role.BREAK) {
			this.code.append('\n');
		}
		else if (!LINE.contains(role)) {
			endLine();
		}
		if (role == Role.IMAGE) {
			this.removals.add("image", element.attr("src"));
		}
	}

	private void endLine() {
		if (!this.code.isEmpty() && this.code.charAt(this.code.length() - 1) != '\n') {
			this.code.append('\n');
		}
	}

}

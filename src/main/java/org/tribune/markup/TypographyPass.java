package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Applies typography to a body, block by block and across inline elements, to each block
 * in its own language. Code and stretches of another language within a line are left as
 * they are.
 */
final class TypographyPass {

	private final List<TextRun> french = new ArrayList<>();

	private TextRun run = new TextRun();

	private TypographyPass() {
	}

	static void apply(Element body, String language) {
		TypographyPass pass = new TypographyPass();
		pass.block(body, language);
		pass.french.forEach(Ordinals::raise);
		body.nodeStream(TextNode.class).toList().forEach(Edges::settle);
	}

	private void block(Element block, String around) {
		if (block.nameIs("pre")) {
			return;
		}
		String language = block.hasAttr("lang") ? block.attr("lang") : around;
		for (Node child : block.childNodes()) {
			if (child instanceof Element element && Schema.isBlock(element.normalName())) {
				finish(language);
				block(element, language);
			}
			else {
				inline(child);
			}
		}
		finish(language);
	}

	private void inline(Node node) {
		if (node instanceof TextNode text) {
			this.run.add(text);
		}
		else if (node instanceof Element element) {
			if (element.nameIs("br")) {
				this.run.addLocked("\n");
			}
			else if (element.nameIs("code") || element.hasAttr(Footnotes.KEY)) {
				this.run.addLocked(String.valueOf(TextRun.OBJECT));
			}
			else if (element.hasAttr("lang")) {
				this.run.addLocked(element.text());
			}
			else {
				element.childNodes().forEach(this::inline);
			}
		}
	}

	private void finish(String language) {
		if (this.run.isEmpty()) {
			return;
		}
		TextRun finished = this.run;
		this.run = new TextRun();
		Typography.apply(finished, language);
		finished.writeBack();
		if ("fr".equals(Languages.primary(language))) {
			this.french.add(finished);
		}
	}

}

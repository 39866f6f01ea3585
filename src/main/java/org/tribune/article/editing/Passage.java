package org.tribune.article.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A stretch of two bodies: the same blocks in both, or what stands in one where other
 * blocks, or none, stand in the other.
 *
 * @param number its place, from 0
 * @param same whether both say the same
 * @param mine HTML of blocks, sanitised; may be empty
 * @param theirs HTML of blocks, sanitised; may be empty
 * @param blocks how many of them, on the longer side
 */
record Passage(int number, boolean same, String mine, String theirs, int blocks) {

	/**
	 * Two bodies, stretch by stretch.
	 * @param mine sanitised HTML
	 * @param theirs sanitised HTML
	 */
	static List<Passage> compare(String mine, String theirs) {
		List<String> ours = blocks(mine);
		List<String> others = blocks(theirs);
		List<Passage> passages = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(others, ours).getDeltas()) {
			addSame(passages, ours.subList(at, delta.getTarget().getPosition()));
			List<String> changed = delta.getTarget().getLines();
			List<String> before = delta.getSource().getLines();
			passages.add(new Passage(passages.size(), false, joined(changed), joined(before),
					Math.max(changed.size(), before.size())));
			at = delta.getTarget().getPosition() + changed.size();
		}
		addSame(passages, ours.subList(at, ours.size()));
		return passages;
	}

	private static void addSame(List<Passage> passages, List<String> blocks) {
		if (!blocks.isEmpty()) {
			passages.add(new Passage(passages.size(), true, joined(blocks), joined(blocks), blocks.size()));
		}
	}

	private static List<String> blocks(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		return document.body().children().stream().map(Element::outerHtml).toList();
	}

	private static String joined(List<String> blocks) {
		return String.join("\n", blocks);
	}

	/**
	 * The body that somebody chose.
	 * @param choices by number of the passage: mine, theirs or both
	 */
	static String settle(List<Passage> passages, Map<String, String> choices) {
		List<String> chosen = new ArrayList<>();
		for (Passage passage : passages) {
			String choice = choices.getOrDefault("passage-" + passage.number(), passage.suggestion());
			if (passage.same() || !choice.equals("theirs")) {
				chosen.add(passage.mine());
			}
			if (!passage.same() && !choice.equals("mine")) {
				chosen.add(passage.theirs());
			}
		}
		return joined(chosen);
	}

	/**
	 * What is chosen unless somebody chooses otherwise: nothing that only one side has is
	 * dropped.
	 */
	public String suggestion() {
		return this.mine.isEmpty() ? "theirs" : "mine";
	}

	/**
	 * For showing two of them on one page, where no identifier may stand twice.
	 */
	public String shownMine() {
		return withoutIds(this.mine);
	}

	/**
	 * For showing two of them on one page, where no identifier may stand twice.
	 */
	public String shownTheirs() {
		return withoutIds(this.theirs);
	}

	private static String withoutIds(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		document.select("[id]").removeAttr("id");
		document.select("a").unwrap();
		return document.body().html();
	}

}

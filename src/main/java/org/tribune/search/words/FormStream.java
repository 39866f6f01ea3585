package org.tribune.search.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text as the index takes them: each without accents and, at the same
 * place, its stem, the compound it begins, and the form with accents if it would pass for
 * a small word without.
 */
public final class FormStream extends TokenStream {

	/** Begins every stem, so that none passes for a word. */
	static final char STEM = '~';

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

	private final OffsetAttribute place = addAttribute(OffsetAttribute.class);

	private final Stems stems;

	private final Deque<String> others = new ArrayDeque<>();

	private final List<Word> words;

	private Iterator<Word> rest;

	/**
	 * Of the words of a text.
	 * @param english or else French
	 */
	public FormStream(List<Word> words, boolean english) {
		this.stems = new Stems(english);
		this.words = words;
		this.rest = words.iterator();
	}

	/**
	 * A stem as it stands in the index.
	 */
	public static String marked(String stem) {
		return STEM + stem;
	}

	@Override
	public void reset() {
		this.rest = this.words.iterator();
		this.others.clear();
	}

	@Override
	public boolean incrementToken() {
		String other = this.others.poll();
		if (other != null) {
			this.term.setEmpty().append(other);
			this.step.setPositionIncrement(0);
			return true;
		}
		if (!this.rest.hasNext()) {
			return false;
		}
		Word word = this.rest.next();
		clearAttributes();
		this.term.append(word.folded());
		this.place.setOffset(word.start(), word.end());
		this.others.addAll(others(word, this.stems));
		return true;
	}

	/**
	 * The forms of a word beside the one without accents.
	 * @param stems of the language it is written in
	 */
	public static List<String> others(Word word, Stems stems) {
		List<String> others = new ArrayList<>();
		String stem = stems.of(word.folded());
		if (!stem.equals(word.folded())) {
			others.add(marked(stem));
		}
		String joined = word.joined();
		if (joined != null) {
			others.add(joined);
		}
		String rare = word.rare();
		if (rare != null) {
			others.add(rare);
		}
		return others;
	}

}

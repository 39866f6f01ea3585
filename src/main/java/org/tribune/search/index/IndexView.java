package org.tribune.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.Query;

/**
 * The index as somebody sees it who asks. Questions are queries of Lucene, made of those
 * that every index understands: terms, phrases, prefixes, misspellings, {@link AnyForm},
 * {@link Freshness}, and what joins and weighs them.
 */
public interface IndexView {

	/**
	 * The articles that a query finds.
	 */
	Found find(Query query, Slice slice) throws IOException;

	/**
	 * Words of these fields that resemble one which stands in none of them, the nearest
	 * of each field.
	 * @param most of them, from each field
	 */
	List<Near> near(List<String> fields, String word, int most) throws IOException;

	/**
	 * How articles write a word, and how many write it so, at least among some of them.
	 * @param folded without accents
	 * @param pattern of its spellings, as a regular expression of Lucene
	 */
	Map<String, Integer> spellings(String folded, String pattern) throws IOException;

	/**
	 * How many articles the index holds.
	 */
	int size() throws IOException;

	/**
	 * Whether time ended before a search did.
	 */
	boolean late();

}

package org.tribune.search.cluster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tribune.search.index.Fields;
import org.tribune.search.keeping.ArticleRow;
import org.tribune.search.words.FormStream;
import org.tribune.search.words.Stems;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;

/**
 * Makes the documents of the index: the same terms at the same places as in the index of
 * a process.
 */
final class ClusterDocuments {

	/** Between forms of a word: in none of them. */
	static final String BAR = "|";

	private ClusterDocuments() {
	}

	static Map<String, Object> of(ArticleRow article) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put(Fields.ID, article.id());
		document.put(Fields.SECTION, Long.toString(article.sectionId()));
		document.put(Fields.THEME, article.themeIds().stream().map(String::valueOf).toList());
		document.put(Fields.CONTRIBUTOR, article.contributorIds().stream().map(String::valueOf).toList());
		document.put(Fields.YEAR, Integer.toString(article.year()));
		document.put(Fields.PUBLISHED, article.publishedAt().getEpochSecond());
		Stems stems = new Stems(article.english());
		Set<String> exact = new HashSet<>();
		Map.of(Fields.HEADLINE, article.headline(), Fields.STANDFIRST, article.standfirst(), Fields.NAMES,
				article.names(), Fields.BODY, article.body())
			.forEach((field, text) -> {
				List<Word> words = Words.of(text);
				words.forEach((word) -> exact.add(word.exact()));
				document.put(field, line(words, stems));
			});
		document.put(Fields.EXACT, String.join(" ", exact));
		return document;
	}

	private static String line(List<Word> words, Stems stems) {
		StringBuilder line = new StringBuilder();
		for (Word word : words) {
			line.append(line.isEmpty() ? "" : " ").append(word.folded());
			FormStream.others(word, stems).forEach((form) -> line.append(BAR).append(form));
		}
		return line.toString();
	}

}

package org.tribune.search.local;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.tribune.search.index.Fields;
import org.tribune.search.keeping.ArticleRow;
import org.tribune.search.words.FormStream;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;

/**
 * Makes the documents of the index.
 */
final class Documents {

	private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

	private static final FieldType PRESENCE = type(IndexOptions.DOCS);

	private Documents() {
	}

	static Document of(ArticleRow article) {
		Document document = new Document();
		number(document, Fields.ID, article.id(), false);
		number(document, Fields.SECTION, article.sectionId(), false);
		number(document, Fields.YEAR, article.year(), false);
		article.themeIds().forEach((id) -> number(document, Fields.THEME, id, true));
		article.contributorIds().forEach((id) -> number(document, Fields.CONTRIBUTOR, id, true));
		document.add(new LongField(Fields.PUBLISHED, article.publishedAt().getEpochSecond(), Store.NO));
		texts(document, article);
		return document;
	}

	private static void number(Document document, String field, long value, boolean several) {
		document.add(new StringField(field, Long.toString(value), Store.NO));
		document.add(several ? new SortedNumericDocValuesField(field, value) : new NumericDocValuesField(field, value));
	}

	private static void texts(Document document, ArticleRow article) {
		List<Word> headline = Words.of(article.headline());
		List<Word> standfirst = Words.of(article.standfirst());
		List<Word> body = Words.of(article.body());
		List<Word> names = Words.of(article.names());
		document.add(new Field(Fields.HEADLINE, new FormStream(headline, article.english()), TEXT));
		document.add(new Field(Fields.STANDFIRST, new FormStream(standfirst, article.english()), TEXT));
		document.add(new Field(Fields.NAMES, new FormStream(names, article.english()), TEXT));
		document.add(new Field(Fields.BODY, new FormStream(body, article.english()), TEXT));

		Set<String> exact = new HashSet<>();
		List.of(headline, standfirst, names, body).forEach((words) -> words.forEach((word) -> exact.add(word.exact())));
		document.add(new Field(Fields.EXACT, new TermStream(exact), PRESENCE));
	}

	private static FieldType type(IndexOptions options) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setOmitNorms(options == IndexOptions.DOCS);
		type.freeze();
		return type;
	}

}

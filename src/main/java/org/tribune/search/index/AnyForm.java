package org.tribune.search.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.jspecify.annotations.Nullable;

/**
 * A word in one of its forms, which count together as one word.
 */
public final class AnyForm extends Query {

	private final String field;

	private final String word;

	private final Set<String> forms;

	private final float share;

	/**
	 * A word of a field.
	 * @param word as it was typed, without accents
	 * @param forms all forms; the word may be one
	 * @param share how much a form counts that is not the word itself
	 */
	public AnyForm(String field, String word, Set<String> forms, float share) {
		this.field = field;
		this.word = word;
		this.forms = Set.copyOf(forms);
		this.share = share;
	}

	/**
	 * Where it is looked for.
	 */
	public String field() {
		return this.field;
	}

	/**
	 * As it was typed, without accents.
	 */
	public String word() {
		return this.word;
	}

	/**
	 * All forms.
	 */
	public Set<String> forms() {
		return this.forms;
	}

	/**
	 * How much the other forms count.
	 */
	public float share() {
		return this.share;
	}

	@Override
	public Query rewrite(IndexSearcher searcher) throws IOException {
		SynonymQuery.Builder query = new SynonymQuery.Builder(this.field);
		this.forms.forEach((form) -> query.addTerm(new Term(this.field, form),
				(this.forms.size() == 1 || form.equals(this.word)) ? 1 : this.share));
		return query.build();
	}

	@Override
	public void visit(QueryVisitor visitor) {
		if (visitor.acceptField(this.field)) {
			visitor.consumeTerms(this,
					this.forms.stream().map((form) -> new Term(this.field, form)).toArray(Term[]::new));
		}
	}

	@Override
	public String toString(String in) {
		return this.field + ":" + this.forms;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AnyForm query && this.field.equals(query.field) && this.word.equals(query.word)
				&& this.forms.equals(query.forms) && this.share == query.share;
	}

	@Override
	public int hashCode() {
		return Objects.hash(classHash(), this.field, this.word, this.forms, this.share);
	}

}

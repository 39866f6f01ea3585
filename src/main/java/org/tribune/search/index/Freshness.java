package org.tribune.search.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Lets what is newer count for more: the whole weight now, half of it at some age.
 */
public final class Freshness extends Query {

	private final Instant now;

	private final Duration half;

	private final float weight;

	/**
	 * As seen from a moment.
	 * @param half age at which half the weight is left
	 */
	public Freshness(Instant now, Duration half, float weight) {
		this.now = now;
		this.half = half;
		this.weight = weight;
	}

	/**
	 * The moment.
	 */
	public Instant now() {
		return this.now;
	}

	/**
	 * The age at which half the weight is left.
	 */
	public Duration half() {
		return this.half;
	}

	/**
	 * What an article of this moment gets.
	 */
	public float weight() {
		return this.weight;
	}

	@Override
	public Query rewrite(IndexSearcher searcher) throws IOException {
		return LongField.newDistanceFeatureQuery(Fields.PUBLISHED, this.weight, this.now.getEpochSecond(),
				this.half.toSeconds());
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "freshness^" + this.weight;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Freshness query && this.now.equals(query.now) && this.half.equals(query.half)
				&& this.weight == query.weight;
	}

	@Override
	public int hashCode() {
		return Objects.hash(classHash(), this.now, this.half, this.weight);
	}

}

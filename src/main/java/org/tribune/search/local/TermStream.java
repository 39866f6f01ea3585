package org.tribune.search.local;

import java.util.Collection;
import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Terms that go into the index as they are.
 */
final class TermStream extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Collection<String> terms;

	private Iterator<String> rest;

	TermStream(Collection<String> terms) {
		this.terms = terms;
		this.rest = terms.iterator();
	}

	@Override
	public void reset() {
		this.rest = this.terms.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!this.rest.hasNext()) {
			return false;
		}
		clearAttributes();
		this.term.append(this.rest.next());
		return true;
	}

}

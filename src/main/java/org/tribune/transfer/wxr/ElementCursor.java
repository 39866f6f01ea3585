package org.tribune.transfer.wxr;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tribune.transfer.wxr.WxrFault.Kind;

/**
 * Walks through the elements of a document, one child at a time: whoever enters an
 * element takes its {@link #text}, walks its children or {@link #skip skips} it.
 */
class ElementCursor {

	private final XMLStreamReader parser;

	private final WxrVocabulary vocabulary;

	private final LegalCharacters characters;

	private int budget;

	private boolean cut;

	ElementCursor(XMLStreamReader parser, WxrVocabulary vocabulary, LegalCharacters characters) {
		this.parser = parser;
		this.characters = characters;
		this.vocabulary = vocabulary;
	}

	/**
	 * Allows this many characters of text until the next call.
	 */
	void allow(int characters) {
		this.budget = characters;
		this.cut = false;
	}

	/**
	 * How many characters of those allowed are left.
	 */
	int allowance() {
		return this.budget;
	}

	/**
	 * Whether text was left out since the last call of {@link #allow}.
	 */
	boolean cut() {
		return this.cut;
	}

	/**
	 * Enters the next child of the current element, or leaves the element if there is
	 * none.
	 */
	boolean nextChild() throws XMLStreamException, WxrFault {
		while (this.parser.hasNext()) {
			switch (this.parser.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					this.vocabulary.learn(this.parser);
					return true;
				}
				case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
					return false;
				}
				case XMLStreamConstants.DTD -> throw fault(Kind.DOCUMENT_TYPE);
				default -> {
					// Text between elements, comments and processing instructions.
				}
			}
		}
		return false;
	}

	String name() {
		return this.vocabulary.name(this.parser);
	}

	String attribute(String name) {
		String value = this.parser.getAttributeValue(null, name);
		return (value != null) ? value.strip() : "";
	}

	int line() {
		return this.parser.getLocation().getLineNumber() + this.characters.skippedLines();
	}

	/**
	 * The text of the element without the padding around it. Elements inside, which only
	 * a hand-made file has, are written out as they stand.
	 */
	String text() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			switch (this.parser.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					depth++;
					append(text, startTag());
				}
				case XMLStreamConstants.END_ELEMENT -> {
					depth--;
					append(text, (depth > 0) ? "</" + this.parser.getLocalName() + ">" : "");
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					append(text, this.parser.getText());
				case XMLStreamConstants.ENTITY_REFERENCE ->
					append(text, Parser.unescapeEntities("&" + this.parser.getLocalName() + ";", false));
				default -> {
					// Comments and processing instructions say nothing.
				}
			}
		}
		return text.toString().strip();
	}

	private String startTag() {
		StringBuilder tag = new StringBuilder("<").append(this.parser.getLocalName());
		for (int i = 0; i < this.parser.getAttributeCount(); i++) {
			tag.append(' ').append(this.parser.getAttributeLocalName(i)).append("=\"");
			tag.append(this.parser.getAttributeValue(i).replace("&", "&amp;").replace("\"", "&quot;")).append('"');
		}
		return tag.append('>').toString();
	}

	private void append(StringBuilder text, @Nullable String part) {
		if (part == null) {
			return;
		}
		int taken = Math.min(part.length(), this.budget);
		text.append(part, 0, taken);
		this.budget -= taken;
		this.cut |= taken < part.length();
	}

	/**
	 * Goes to the end of the element.
	 */
	void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.parser.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
		}
	}

	WxrFault fault(Kind kind) {
		return new WxrFault(kind, Math.max(1, line()), Math.max(1, this.parser.getLocation().getColumnNumber()),
				kind.name());
	}

}

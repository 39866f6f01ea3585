package org.tribune.distribution;

import java.io.StringWriter;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document, element by element: always well-formed, whatever the texts
 * hold.
 */
public final class XmlPage {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final Writer text;

	private final XMLStreamWriter writer;

	/**
	 * A document in memory.
	 */
	public XmlPage() {
		this(new StringWriter(32_768));
	}

	/**
	 * A document that goes where it is written, which holds no part of it back.
	 * @param text not an {@code OutputStreamWriter} itself, for the JDK's writer would
	 * then spell half of the world's letters as numbers
	 */
	public XmlPage(Writer text) {
		this.text = text;
		try {
			this.writer = FACTORY.createXMLStreamWriter(text);
			this.writer.writeStartDocument("UTF-8", "1.0");
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens an element.
	 * @param attributes names and values in turn; an empty value is left out
	 */
	public XmlPage open(String name, String... attributes) {
		return write(() -> {
			this.writer.writeStartElement(name);
			attributes(attributes);
		});
	}

	/**
	 * Closes the element that was opened last.
	 */
	public XmlPage close() {
		return write(this.writer::writeEndElement);
	}

	/**
	 * An element without content.
	 */
	public XmlPage empty(String name, String... attributes) {
		return write(() -> {
			this.writer.writeEmptyElement(name);
			attributes(attributes);
		});
	}

	/**
	 * An element that holds a text; left out when the text is empty.
	 */
	public XmlPage text(String name, String value, String... attributes) {
		return value.isEmpty() ? this : open(name, attributes).words(value).close();
	}

	/**
	 * A text, escaped, in the element that is open.
	 */
	public XmlPage words(String value) {
		return write(() -> this.writer.writeCharacters(XmlText.clean(value)));
	}

	/**
	 * Ends the document.
	 */
	public XmlPage end() {
		return write(() -> {
			this.writer.writeEndDocument();
			this.writer.flush();
		});
	}

	/**
	 * What was written, of a document in memory.
	 */
	@Override
	public String toString() {
		return this.text.toString();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int index = 0; index < attributes.length; index += 2) {
			if (!attributes[index + 1].isEmpty()) {
				this.writer.writeAttribute(attributes[index], XmlText.clean(attributes[index + 1]));
			}
		}
	}

	private XmlPage write(Writing writing) {
		try {
			writing.run();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@FunctionalInterface
	private interface Writing {

		void run() throws XMLStreamException;

	}

}

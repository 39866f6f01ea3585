package org.tribune.transfer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.tribune.transfer.wxr.WxrFault.Kind;

/**
 * Reads an export from its first to its last byte in bounded memory, and hands out each
 * record as soon as it is complete.
 */
public final class WxrReader {

	/**
	 * The most characters that body, excerpt and kept custom fields of an item may hold
	 * in all: twenty times the longest article that Tribune is made for. What an item
	 * holds beyond is not read, and the item is marked as {@link WxrItem#oversized}.
	 */
	public static final int ITEM_LIMIT = 4_000_000;

	private static final int DECLARATION_LIMIT = 200_000;

	private final ElementCursor cursor;

	private final WxrVocabulary vocabulary;

	private final Consumer<WxrRecord> records;

	private String title = "";

	private String link = "";

	private String baseUrl = "";

	private String language = "";

	private String version = "";

	private boolean export;

	private int items;

	private WxrReader(XMLStreamReader parser, LegalCharacters characters, Consumer<WxrRecord> records) {
		this.vocabulary = new WxrVocabulary();
		this.cursor = new ElementCursor(parser, this.vocabulary, characters);
		this.records = records;
	}

	/**
	 * Reads a whole export.
	 * @param bytes the file, in any encoding that it declares
	 * @param records takes each record in the order of the file
	 * @return what the export says of itself
	 * @throws IOException when the bytes cannot be read
	 * @throws WxrFault when the file cannot be understood to its end; records before the
	 * fault have been handed out
	 */
	public static WxrSite read(InputStream bytes, Consumer<WxrRecord> records) throws IOException, WxrFault {
		LegalCharacters characters = new LegalCharacters(Encoding.decode(bytes));
		try {
			XMLStreamReader parser = factory().createXMLStreamReader(new BoundedRuns(characters, ITEM_LIMIT + 1));
			return new WxrReader(parser, characters, records).read(characters);
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException failure) {
				throw failure;
			}
			throw notWellFormed(ex, characters);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		// Namespaces are resolved by WxrVocabulary, which forgives undeclared prefixes.
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		// Without document types there are no entities to limit, but "&amp;" would count.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		return factory;
	}

	private WxrSite read(LegalCharacters characters) throws XMLStreamException, WxrFault {
		this.cursor.allow(DECLARATION_LIMIT);
		if (!this.cursor.nextChild() || !this.cursor.name().equals("rss")) {
			throw this.cursor.fault(Kind.NOT_AN_EXPORT);
		}
		while (this.cursor.nextChild()) {
			if (this.cursor.name().equals("channel")) {
				readChannel();
			}
			else {
				this.cursor.skip();
			}
		}
		// Goes to the end of the document: there must be nothing behind the root.
		this.cursor.nextChild();
		if (!this.export) {
			throw this.cursor.fault(Kind.NOT_AN_EXPORT);
		}
		WxrSite.Repairs repairs = new WxrSite.Repairs(characters.illegal(), characters.windows(),
				characters.undecodable(), this.vocabulary.undeclaredPrefixes());
		return new WxrSite(this.title, this.baseUrl.isEmpty() ? this.link : this.baseUrl, this.language, this.version,
				this.items, repairs);
	}

	private void readChannel() throws XMLStreamException, WxrFault {
		while (this.cursor.nextChild()) {
			String name = this.cursor.name();
			this.export |= name.startsWith("wp:");
			this.cursor.allow(DECLARATION_LIMIT);
			switch (name) {
				case "title" -> this.title = this.cursor.text();
				case "link" -> this.link = this.cursor.text();
				case "language" -> this.language = this.cursor.text();
				case "wp:wxr_version" -> this.version = this.cursor.text();
				case "wp:base_blog_url" -> this.baseUrl = this.cursor.text();
				case "wp:author", "wp:category", "wp:tag", "wp:term" -> handOut(DeclarationReader.read(this.cursor));
				case "item" -> readItem();
				default -> this.cursor.skip();
			}
		}
	}

	private void readItem() throws XMLStreamException, WxrFault {
		WxrItem item = ItemReader.read(this.cursor, ++this.items);
		this.export |= !item.id().isEmpty() || !item.type().isEmpty();
		this.records.accept(item);
	}

	private void handOut(@Nullable WxrRecord record) {
		if (record != null) {
			this.records.accept(record);
		}
	}

	private static WxrFault notWellFormed(XMLStreamException ex, LegalCharacters characters) {
		String message = String.valueOf(ex.getMessage());
		String detail = message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
		long line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber() : -1;
		if (line < 1) {
			// The parser does not say where when the file ends in the midst of something.
			return new WxrFault(Kind.NOT_WELL_FORMED, characters.lines(), 1, detail.strip());
		}
		long column = Math.max(1, ex.getLocation().getColumnNumber());
		return new WxrFault(Kind.NOT_WELL_FORMED, line + characters.skippedLines(), column, detail.strip());
	}

}

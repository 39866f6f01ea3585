package org.tribune.markup;

import java.io.IOException;
import java.io.StringReader;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What another parser than the sanitiser's builds from HTML: the one of the Nu checker,
 * an implementation of its own of the same specification.
 */
final class SecondParser {

	private static final String HTML = "http://www.w3.org/1999/xhtml";

	private SecondParser() {
	}

	/** The tree, as elements of the first one’s kind so that both can be compared. */
	static Element parse(String html) {
		HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
		Element body = new Element("body");
		try {
			copy(builder.parseFragment(new InputSource(new StringReader(html)), "body"), body);
		}
		catch (IOException | SAXException ex) {
			throw new AssertionError(ex);
		}
		return body;
	}

	private static void copy(Node source, Element target) {
		for (Node child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.TEXT_NODE) {
				target.appendChild(new TextNode(child.getNodeValue()));
			}
			else if (child instanceof org.w3c.dom.Element element) {
				String space = HTML.equals(element.getNamespaceURI()) ? "" : "foreign-";
				Element copied = target.appendElement(space + element.getLocalName());
				NamedNodeMap attributes = element.getAttributes();
				for (int number = 0; number < attributes.getLength(); number++) {
					Attr attribute = (Attr) attributes.item(number);
					copied.attr(attribute.getName(), attribute.getValue());
				}
				copy(element, copied);
			}
			else {
				target.appendElement("node-" + child.getNodeType());
			}
		}
	}

}

package org.tribune.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, in this process. A document is checked against the HTML living
 * standard, SVG 1.1 and CSS as the checker knows them.
 *
 * @see <a href="https://validator.github.io/validator/">The Nu Html Checker</a>
 */
final class NuChecker {

	private static final String HTML = "http://s.validator.nu/html5-all.rnc";

	private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

	private final Findings findings = new Findings();

	private final SimpleDocumentValidator checker;

	private NuChecker(String schema) {
		this.checker = new SimpleDocumentValidator(true, false, false);
		try {
			this.checker.setUpMainSchema(schema, new SystemErrErrorHandler());
			this.checker.setUpValidatorAndParsers(this.findings, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The checker cannot be set up", ex);
		}
		this.checker.setAllowCss(true);
	}

	static NuChecker ofHtml() {
		return new NuChecker(HTML);
	}

	static NuChecker ofDrawings() {
		return new NuChecker(SVG);
	}

	/**
	 * What is to be said of an HTML document: warnings too.
	 */
	List<String> html(String document) {
		return check(this.checker::checkHtmlInputSource, document);
	}

	/**
	 * What is to be said of an XML document.
	 */
	List<String> xml(String document) {
		return check(this.checker::checkXmlInputSource, document);
	}

	/**
	 * What is to be said of a style sheet. The checker does not know cascade layers yet:
	 * what is in a layer is shown to it in a block that it knows.
	 */
	List<String> css(String sheet) {
		return check(this.checker::checkCssInputSource,
				sheet.replaceAll("@layer [a-z, ]+;", "").replaceAll("@layer [a-z]+ \\{", "@media all {"));
	}

	private List<String> check(Check check, String document) {
		this.findings.messages.clear();
		try {
			check.of(new InputSource(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException("The checker gave up", ex);
		}
		return List.copyOf(this.findings.messages);
	}

	private interface Check {

		void of(InputSource source) throws IOException, SAXException;

	}

	private static final class Findings implements ErrorHandler {

		private final List<String> messages = new ArrayList<>();

		@Override
		public void warning(SAXParseException finding) {
			add("warning", finding);
		}

		@Override
		public void error(SAXParseException finding) {
			add("error", finding);
		}

		@Override
		public void fatalError(SAXParseException finding) {
			add("fatal error", finding);
		}

		private void add(String kind, SAXParseException finding) {
			this.messages.add("%s at %d:%d: %s".formatted(kind, finding.getLineNumber(), finding.getColumnNumber(),
					finding.getMessage()));
		}

	}

}

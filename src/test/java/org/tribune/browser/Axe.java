package org.tribune.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/**
 * The accessibility rules of axe-core, run in a page. Its source is put into each page
 * once, whatever the number of runs.
 *
 * @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/API.md">axe-core
 * API</a>
 */
final class Axe {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * The page in a preview is a document of its own, with landmarks of its own. What was
	 * looked at by day differs at night in its colours alone.
	 */
	private static final String RUN = """
			async (rules) => {
			    const night = matchMedia("(prefers-color-scheme: dark)").matches;
			    const known = night && window.seenByDay === innerWidth;
			    const found = await axe.run({ exclude: ["iframe.preview__frame"] },
			        { runOnly: known ? ["color-contrast", "link-in-text-block"] : rules, resultTypes: ["violations"] });
			    window.seenByDay = night ? window.seenByDay : innerWidth;
			    return found.violations.flatMap((one) => one.nodes.map((node) =>
			        `${one.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`));
			}
			""";

	private Axe() {
	}

	/**
	 * Lets every page that the visitor opens hold the rules.
	 */
	static void install(Visitor visitor) {
		visitor.profile().addInitScript(source());
	}

	/**
	 * What breaks a rule on the page as it is shown now.
	 */
	@SuppressWarnings("unchecked")
	static List<String> violations(Page page) {
		return (List<String>) page.evaluate(RUN, RULES);
	}

	private static String source() {
		try (InputStream source = Axe.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.tribune.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.tribune.markup.Corpus;
import org.tribune.markup.Markup;
import org.tribune.markup.Mutations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second opinion on what the sanitiser lets through: what a browser builds from it,
 * with scripts on and off, alone and in the places where bodies stand.
 */
@EnabledIf(value = "org.tribune.browser.Chromium#isPresent", disabledReason = Chromium.MISSING)
class FuzzBrowserTests {

	private static final int MUTATIONS = Integer.getInteger("markup.fuzz.browser", 6000);

	private static final int AT_ONCE = 2000;

	/** Written from docs/body-format.md, apart from the sanitiser and its checks. */
	private static final String LOOK = """
			(bodies) => {
			  const elements = new Set(('p h2 h3 h4 ul ol li hr pre code blockquote figure figcaption img a table caption thead tbody '
			    + 'tr th td strong em sub sup br cite abbr span').split(' '));
			  const attributes = new Set(('href rel class src alt width height id title lang scope colspan rowspan data-source '
			    + 'data-provider').split(' '));
			  const faults = [];
			  const look = (root, html) => {
			    for (const one of root.querySelectorAll('*')) {
			      const name = one.localName;
			      if (!elements.has(name) || one.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(name + ' in ' + html);
			      if (one.content || one.shadowRoot) faults.push('hidden content in ' + html);
			      for (const { name: key, value } of one.attributes) {
			        if (!attributes.has(key)) faults.push(key + ' in ' + html);
			        if (['href', 'src', 'data-source'].includes(key)) {
			          const scheme = new URL(value, 'https://estrade.example.org/').protocol;
			          const wanted = key === 'href' ? ['https:', 'http:', 'mailto:', 'tel:'] : ['https:', 'http:'];
			          if (!wanted.includes(scheme)) faults.push(scheme + ' in ' + html);
			          if (key === 'src' && new URL(value, 'https://estrade.example.org/').host !== 'estrade.example.org')
			            faults.push('foreign image in ' + html);
			        }
			      }
			    }
			    if (document.createTreeWalker(root, NodeFilter.SHOW_COMMENT).nextNode()) faults.push('comment in ' + html);
			  };
			  for (const html of bodies) {
			    const live = document.createElement('div');
			    live.innerHTML = html;
			    look(live, html);
			    look(new DOMParser().parseFromString(html, 'text/html').body, html);
			    const twice = document.createElement('div');
			    twice.innerHTML = live.innerHTML;
			    look(twice, html);
			    if (twice.innerHTML !== live.innerHTML) faults.push('unstable: ' + html);
			    const inside = document.createElement('article');
			    inside.innerHTML = '<div class="body">' + html + '</div><footer>after</footer>';
			    if (inside.children.length !== 2 || inside.lastChild.localName !== 'footer') faults.push('breaks out: ' + html);
			  }
			  return faults.slice(0, 20);
			}""";

	@Test
	void browserBuildsNothingThatTheSchemaDoesNotName() {
		Markup markup = new Markup();
		List<String> bodies = Stream.concat(Corpus.attacks().stream(), Mutations.from(1_000_000, MUTATIONS))
			.map((attack) -> markup.body(attack, Locale.FRENCH, true).html())
			.distinct()
			.toList();
		assertThat(bodies).hasSizeGreaterThan(MUTATIONS / 4);
		try (BrowserContext profile = Chromium.profile((wishes) -> {
		})) {
			Page page = profile.newPage();
			page.route("**/*", Route::abort);
			page.onDialog((dialog) -> {
				throw new AssertionError(dialog.message());
			});
			for (int from = 0; from < bodies.size(); from += AT_ONCE) {
				Object faults = page.evaluate(LOOK, bodies.subList(from, Math.min(bodies.size(), from + AT_ONCE)));
				assertThat((List<?>) faults).isEmpty();
			}
		}
	}

}

package org.tribune.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody at the trial page's editor, who types, pastes and looks at what comes of it.
 */
final class TrialEditor implements AutoCloseable {

	/** The textarea says what the text says as soon as the page is hidden. */
	private static final String SETTLED = """
			() => {
			    document.dispatchEvent(new Event("visibilitychange"));
			    return document.getElementById("body").value;
			}
			""";

	private static final String PASTE = """
			([type, content]) => {
			    const data = new DataTransfer();
			    data.setData(type, content);
			    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
			    document.querySelector(".editor__text").dispatchEvent(event);
			}
			""";

	/** The editor hears of a moved cursor before the page is painted. */
	private static final String PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

	/**
	 * 20 ms after it gets the focus, ProseMirror puts the cursor back to where it knows
	 * it; a timer set later and for longer fires after that.
	 */
	static final String AT_REST = "() => new Promise((done) => setTimeout(done, 25))";

	private static final Set<String> MOVES = Set.of("End", "Home", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown",
			"Shift+Home");

	private final EditorTrial trial;

	private final Visitor visitor;

	TrialEditor(SampleSite site, EditorTrial trial, SignedIn who, int width) {
		this.trial = trial;
		this.visitor = Colleague.signIn(site, who, width, 900);
		this.visitor.page().setDefaultTimeout(30_000);
	}

	/**
	 * Opens the page with a text in French and puts the cursor into its first line.
	 */
	TrialEditor open(String html) {
		return open(html, Locale.FRENCH);
	}

	TrialEditor open(String html, Locale language) {
		this.trial.show(html, language);
		Page page = this.visitor.open(EditorTrial.PATH);
		assertThat(page.locator("[data-editor][data-ready]")).isVisible();
		text().evaluate("(text) => text.focus()");
		return this;
	}

	Page page() {
		return this.visitor.page();
	}

	Visitor visitor() {
		return this.visitor;
	}

	Keyboard keys() {
		return page().keyboard();
	}

	Locator text() {
		return page().locator(".editor__text");
	}

	Locator dialog(String name) {
		return page().locator("dialog[data-dialog=" + name + "][open]");
	}

	Locator tool(String command) {
		return page().locator(".toolbar [data-command=" + command + "]");
	}

	TrialEditor type(String text) {
		keys().type(text);
		return this;
	}

	TrialEditor press(String... keys) {
		for (String key : keys) {
			if (MOVES.contains(key)) {
				page().evaluate(AT_REST);
			}
			keys().press(key);
			if (MOVES.contains(key)) {
				page().evaluate(PAINTED);
			}
		}
		return this;
	}

	/**
	 * Pastes, with the cursor where it is.
	 */
	TrialEditor paste(String type, String content) {
		page().evaluate(PASTE, List.of(type, content));
		return this;
	}

	/**
	 * Puts the cursor at the end of the first element that fits.
	 */
	TrialEditor into(String selector) {
		text().locator(selector).first().click();
		page().evaluate(PAINTED);
		return press("End");
	}

	/**
	 * What the form would send, on one line.
	 */
	String html() {
		return ((String) page().evaluate(SETTLED)).replace("\n", "");
	}

	/**
	 * What would be stored of it, on one line.
	 */
	String stored() {
		return this.trial.stored((String) page().evaluate(SETTLED)).replace("\n", "");
	}

	/**
	 * Fills fields of the open dialog and applies it with the Enter key or its button.
	 */
	void answer(String dialog, Map<String, String> fields) {
		Locator asking = dialog(dialog);
		assertThat(asking).isVisible();
		fields.forEach((name, value) -> asking.locator("[data-field=" + name + "]").fill(value));
		asking.locator("[data-do=ok]").click();
		assertThat(asking).hasCount(0);
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}

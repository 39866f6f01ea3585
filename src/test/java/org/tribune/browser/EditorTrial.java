package org.tribune.browser;

import java.util.Locale;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tribune.markup.Markup;

/**
 * A page with nothing but the body field, on which tests try the editor. It exists in the
 * contexts of browser tests alone.
 */
@Controller
@TestComponent
class EditorTrial {

	static final String PATH = "/admin/trial";

	private final Markup markup;

	private volatile String body = "";

	private volatile Locale language = Locale.FRENCH;

	EditorTrial(Markup markup) {
		this.markup = markup;
	}

	/**
	 * What the page shows from now on.
	 */
	void show(String html, Locale language) {
		this.body = html;
		this.language = language;
	}

	/**
	 * What would be stored.
	 */
	String stored(String html) {
		return this.markup.body(html, this.language, false).html();
	}

	@GetMapping(PATH)
	String page(Model model) {
		model.addAttribute("text", this.body);
		model.addAttribute("language", this.language.toLanguageTag());
		return "trial/editor";
	}

	@PostMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String arrived(@RequestParam String bodyHtml) {
		return bodyHtml;
	}

}

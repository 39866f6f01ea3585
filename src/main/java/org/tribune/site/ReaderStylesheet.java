package org.tribune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The style sheets of readers' pages in one: a browser draws nothing before it has them,
 * and one file comes sooner than sixteen. Its address changes with its content, so it may
 * be kept for ever.
 */
@Controller
@ControllerAdvice
class ReaderStylesheet {

	/** In this order; {@code tokens} names the layers. */
	static final List<String> PARTS = List.of("tokens", "base", "pictures", "layout", "parts", "lists", "pages",
			"suggestions", "search", "filters", "article", "after", "corrections", "columns", "body");

	private static final String FOLDER = "/assets/css/";

	private static final Pattern BESIDE = Pattern.compile("url\\(\"\\.\\.(/[a-z0-9/._-]+)\"\\)");

	private final AssetAddresses addresses;

	private volatile @Nullable MadeStylesheet sheet;

	ReaderStylesheet(AssetAddresses addresses) {
		this.addresses = addresses;
	}

	@ModelAttribute("readerStylesheet")
	String address() {
		return sheet().address();
	}

	/**
	 * The style sheet, not to be kept under an address that is not its own: another node
	 * may be of another version.
	 */
	@GetMapping("/reader.css")
	ResponseEntity<String> show(@RequestParam(name = "v", defaultValue = "") String asked) {
		return sheet().answer(asked);
	}

	private MadeStylesheet sheet() {
		MadeStylesheet made = this.sheet;
		if (made == null) {
			StringBuilder css = new StringBuilder();
			PARTS.forEach((part) -> css.append(read(part)));
			css.append("@media print {\n").append(read("print")).append("}\n");
			made = MadeStylesheet.at("/reader.css", css.toString());
			this.sheet = made;
		}
		return made;
	}

	/** What it asks for stands under another address than in the folder of assets. */
	private String read(String part) {
		try {
			String css = new ClassPathResource("static" + FOLDER + part + ".css")
				.getContentAsString(StandardCharsets.UTF_8);
			return BESIDE.matcher(css).replaceAll(this::address);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String address(MatchResult beside) {
		return "url(\"" + this.addresses.of("/assets" + beside.group(1)) + "\")";
	}

}

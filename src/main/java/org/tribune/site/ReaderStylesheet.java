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
 * and one file comes sooner than seventeen. Its address changes with its content, so it
 * may be kept for ever.
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

	private final List<StyleRules> chosen;

	private volatile @Nullable Made made;

	ReaderStylesheet(AssetAddresses addresses, List<StyleRules> chosen) {
		this.addresses = addresses;
		this.chosen = chosen;
	}

	@ModelAttribute("readerStylesheet")
	String address() {
		return sheet().address();
	}

	/**
	 * The style sheet, not to be kept under an address that is not its own: another node
	 * may be of another version, or know of colours that this one does not know yet.
	 */
	@GetMapping("/reader.css")
	ResponseEntity<String> show(@RequestParam(name = "v", defaultValue = "") String asked) {
		return sheet().answer(asked);
	}

	/** Made once for what editors chose, not for every page. */
	private MadeStylesheet sheet() {
		List<String> rules = this.chosen.stream().map(StyleRules::css).toList();
		Made last = this.made;
		if (last == null || !last.rules().equals(rules)) {
			String files = (last != null) ? last.files() : files();
			last = new Made(files, rules, MadeStylesheet.at("/reader.css", files + String.join("", rules)));
			this.made = last;
		}
		return last.sheet();
	}

	private String files() {
		StringBuilder css = new StringBuilder();
		PARTS.forEach((part) -> css.append(read(part)));
		return css.append("@media print {\n").append(read("print")).append("}\n").toString();
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

	/**
	 * What was made.
	 *
	 * @param files the part that does not change
	 * @param rules what editors had chosen
	 * @param sheet both
	 */
	private record Made(String files, List<String> rules, MadeStylesheet sheet) {
	}

}

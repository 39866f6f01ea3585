package org.tribune.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is loaded into the editor comes out of it as it was.
 */
@DeskBrowserTest
class EditorRoundTripBrowserTests {

	private static final String THROUGH = """
			async (html) => {
			    const { load, holds } = await import("/assets/js/editor/load.js");
			    const { serialise } = await import("/assets/js/editor/serialise.js");
			    const doc = load(html);
			    doc.check();
			    return { html: serialise(doc), whole: holds(doc, html) };
			}
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private EditorTrial trial;

	@Autowired
	private Cast cast;

	@Test
	void everySampleBodyComesOutAsItWentIn() throws IOException {
		this.trial.show("", Locale.FRENCH);
		try (Visitor editor = Colleague.signIn(this.site, this.cast.staff(Role.AUTHOR), 1280, 900)) {
			editor.open(EditorTrial.PATH).waitForSelector("[data-editor][data-ready]");
			for (Path file : samples()) {
				String stored = this.trial.stored(Files.readString(file)
					.replaceFirst("(?s)^---.*?\\n---\\n", "")
					.replaceAll("src=\"image:([^\"]+)\"", "src=\"/media/1/original/$1\""));
				Object out = editor.page().evaluate(THROUGH, stored);
				assertThat(out).as(file.toString()).isEqualTo(Map.of("html", stored, "whole", true));
			}
		}
	}

	private static List<Path> samples() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("db/sample"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

}

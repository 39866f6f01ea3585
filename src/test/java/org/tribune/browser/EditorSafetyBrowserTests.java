package org.tribune.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.markup.Corpus;
import org.tribune.markup.SchemaCheck;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is loaded or pasted runs, asks anybody for anything or leaves the schema.
 */
@DeskBrowserTest
class EditorSafetyBrowserTests {

	/**
	 * Loads and pastes every attack; answers what came of it and what was seen in the
	 * text.
	 */
	private static final String ATTACK = """
			async (attacks) => {
			    const root = document.querySelector("[data-editor]");
			    const { dom } = root.editorView;
			    const { load } = await import("/assets/js/editor/load.js");
			    const { serialise } = await import("/assets/js/editor/serialise.js");
			    const strange = [];
			    const look = (attack) => dom.querySelectorAll("*").forEach((element) => {
			        const wrong = [...element.attributes].some(({ name, value }) => /^on/i.test(name)
			            || /^\\s*(javascript|vbscript|data):/i.test(value));
			        if (wrong || /^(script|style|iframe|object|embed|svg|math|form|input|base|meta|link)$/.test(element.localName)) {
			            strange.push(`${attack} → ${element.outerHTML}`);
			        }
			    });
			    const written = attacks.map((attack) => {
			        root.querySelector("textarea").dispatchEvent(new CustomEvent("tribune:replace", { detail: attack }));
			        look(attack);
			        const loaded = serialise(root.editorView.state.doc);
			        const data = new DataTransfer();
			        data.setData("text/html", attack);
			        dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
			        look(attack);
			        load(attack).check();
			        return [loaded, serialise(root.editorView.state.doc)];
			    });
			    return { strange, written: written.flat() };
			}
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private EditorTrial trial;

	@Autowired
	private Cast cast;

	@Test
	@SuppressWarnings("unchecked")
	void attacksBuildNothingOutsideTheSchema() {
		try (TrialEditor editor = new TrialEditor(this.site, this.trial, this.cast.staff(Role.AUTHOR), 1280)) {
			editor.open("<p>x</p>").page().onDialog((dialog) -> {
				throw new AssertionError("A script ran: " + dialog.message());
			});
			List<String> attacks = Corpus.attacks();
			Map<String, List<String>> seen = (Map<String, List<String>>) editor.page().evaluate(ATTACK, attacks);
			assertThat(seen.get("strange")).isEmpty();
			assertThat(seen.get("written")).hasSize(2 * attacks.size())
				.allSatisfy((html) -> assertThat(SchemaCheck.faults(html)).as(html).isEmpty());
			assertThat(editor.visitor().requests()).allMatch((request) -> request.startsWith(this.site.address("/")));
		}
	}

}

package org.tribune.browser;

import java.util.Base64;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A photograph on its way into the library: dropped, described, its focal point set.
 */
@DeskBrowserTest
class ImagesBrowserTests {

	private static final String DROP = """
			(encoded) => {
			    const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
			    const files = new DataTransfer();
			    files.items.add(new File([bytes], "pont.jpg", { type: "image/jpeg" }));
			    files.items.add(new File(["rien"], "note.jpg"));
			    document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
			}
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void photographIsDroppedDescribedAndFocused() {
		try (Visitor editor = Colleague.signIn(this.site, this.cast.staff(Role.EDITOR), 1440, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin/media");
			drop(page, Shot.jpeg(1200, 800, 77));
			assertThat(page.locator(".drop__list .done")).hasCount(1);
			assertThat(page.locator(".drop__list .failed")).containsText("note.jpg");
			assertThat(Axe.violations(page)).isEmpty();

			page.setInputFiles("#files", new FilePayload("rive.jpg", "image/jpeg", Shot.jpeg(1200, 800, 78)));
			assertThat(page.locator(".drop__list .done")).hasCount(2);
			editor.open("/admin/media");
			page.locator(".tile a").filter(new Locator.FilterOptions().setHasText("rive.jpg")).click();
			assertThat(page.locator("h1")).hasText("rive.jpg");
			assertThat(Axe.violations(page)).isEmpty();

			Locator point = page.locator("[data-focal-point]");
			page.locator("[data-focal-picture]").click(new Locator.ClickOptions().setPosition(10, 10));
			assertThat(point).isFocused();
			for (int step = 0; step < 5; step++) {
				page.keyboard().press("ArrowDown");
			}
			page.keyboard().press("Shift+ArrowRight");
			assertThat(Double.parseDouble(page.locator("#focusX").inputValue())).isBetween(10.0, 13.0);
			assertThat(Double.parseDouble(page.locator("#focusY").inputValue())).isBetween(5.0, 9.0);
			assertThat(page.locator(".crop--1x1")).hasAttribute("style", Pattern.compile("object-position: 0% 50%.*"));
			page.fill("#alternativeText", "Une rive au matin");
			page.locator("main form button[type=submit]").first().click();
			assertThat(page.locator(".notice[role=status]")).containsText("enregistrée");
			assertThat(page.locator("#alternativeText")).hasValue("Une rive au matin");
		}
	}

	private static void drop(Page page, byte[] photograph) {
		page.evaluate(DROP, Base64.getEncoder().encodeToString(photograph));
	}

}

package org.tribune.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

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

	private static final Pattern THUMBNAIL = Pattern.compile("/media/\\d+/w320/.*");

	private static final Predicate<String> LIST = (address) -> address.contains("/admin/images?q=");

	private static final double PATIENCE = 30_000;

	private static final String DROP_ON_TEXT = """
			(encoded) => {
			    const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
			    const files = new DataTransfer();
			    files.items.add(new File([bytes], "talus.jpg", { type: "image/jpeg" }));
			    const text = document.querySelector(".editor__text");
			    const { left, top } = text.getBoundingClientRect();
			    text.dispatchEvent(new DragEvent("drop",
			            { dataTransfer: files, clientX: left + 40, clientY: top + 20, bubbles: true, cancelable: true }));
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

	@Test
	void imagesAreSentFromWhereTheyAreNeeded() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Illustrer sans quitter la page").in(this.cast.section()), author);
		try (Visitor visitor = Colleague.signIn(this.site, author, 1440, 900)) {
			Axe.install(visitor);
			Page page = visitor.open("/admin/articles/" + id + "/edit");
			assertThat(page.locator("[data-editor][data-ready]")).isVisible();
			assertThat(page.locator("[data-writing][data-ready]")).isVisible();

			Locator figure = page.locator("[data-dialog=figure]");
			page.locator("[data-command=figure]").first().click();
			send(figure, "note.jpg", "rien".getBytes(StandardCharsets.UTF_8));
			assertThat(figure.locator("[data-send-error]")).containsText("note.jpg",
					new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
			send(figure, "berge.jpg", Shot.jpeg(1200, 800, 81));
			assertThat(figure.locator(".picked[aria-pressed=true] img")).hasAttribute("src", THUMBNAIL,
					new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
			assertThat(figure.locator("[data-send-error]")).isHidden();
			assertThat(figure.locator("[data-field=alt]")).isFocused();
			assertThat(Axe.violations(page)).isEmpty();
			figure.locator("[data-field=alt]").fill("Une berge au matin");
			figure.locator("[data-do=ok]").click();
			assertThat(page.locator(".editor__text figure img")).hasCount(1);

			List<Runnable> held = new ArrayList<>();
			page.route(LIST, (route) -> {
				Route.FulfillOptions early = new Route.FulfillOptions().setResponse(route.fetch());
				held.add(() -> route.fulfill(early));
			});
			dropOnText(page, Shot.jpeg(900, 600, 82));
			assertThat(figure.locator(".picked[aria-pressed=true]")).hasCount(1,
					new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
			// A list that was read before and arrives only now keeps what was sent since.
			page.waitForResponse((answer) -> LIST.test(answer.url()), () -> held.forEach(Runnable::run));
			page.unroute(LIST);
			assertThat(figure.locator(".picked").nth(1)).isVisible();
			assertThat(figure.locator(".picked[aria-pressed=true]")).hasCount(1);
			figure.locator("[data-field=decorative]").check();
			assertThat(figure.locator("[data-field=alt]")).isDisabled();
			figure.locator("[data-do=ok]").click();
			assertThat(page.locator(".editor__text figure img")).hasCount(2);
			assertThat(page.locator(".editor__text .shown__alarm")).hasCount(0);

			page.locator("[data-lead] summary").click();
			Locator lead = page.locator("#leadImageId");
			lead.locator("[data-take]").click();
			assertThat(lead.locator("dialog .picked").first()).isVisible();
			send(lead.locator("dialog"), "pont.jpg", Shot.jpeg(1000, 700, 83));
			assertThat(lead.locator("[data-shown] img")).hasAttribute("src", THUMBNAIL,
					new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
			page.locator("button[type=submit]:has-text('Enregistrer')").click();
			assertThat(page.locator(".notice[role=status]"))
				.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
			assertThat(page.locator("[name=leadImageId]")).hasValue(Pattern.compile("\\d+"));
			assertThat(page.locator("[name=body]")).hasValue(Pattern.compile("alt=\"Une berge au matin\""));
			assertThat(page.locator("[name=body]")).hasValue(Pattern.compile("alt=\"\" class=\"decorative\""));
		}
	}

	private static void send(Locator place, String name, byte[] content) {
		place.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/jpeg", content));
	}

	private static void dropOnText(Page page, byte[] photograph) {
		page.evaluate(DROP_ON_TEXT, Base64.getEncoder().encodeToString(photograph));
	}

	private static void drop(Page page, byte[] photograph) {
		page.evaluate(DROP, Base64.getEncoder().encodeToString(photograph));
	}

}

package org.tribune.browser;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who write, and to whom everything happens that happens to people who write: no
 * word is lost.
 */
@DeskBrowserTest
class WritingBrowserTests {

	private static final Pattern SAVED = Pattern.compile("Enregistré à \\d\\d:\\d\\d");

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Environment environment;

	@Test
	void everythingInTheSidePanelIsFoundMadeAndPutInOrder() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		this.cast.section();
		this.cast.ada();
		this.cast.theme("Bocages");
		long id = this.cast.create(this.cast.draft("Haies vives"), editor);
		long other = this.cast.create(this.cast.draft("Des talus épinglables"), editor);
		try (Visitor visitor = Colleague.signIn(this.site, editor, 1440, 900)) {
			Page page = open(visitor, id);
			page.locator("#sectionId").selectOption(new SelectOption().setIndex(1));
			find(page, "#theme-search", "bocage", "Bocages");
			find(page, "#theme-search", "Bocagé", "Créer le thème");
			assertThat(page.locator("[data-near]")).isVisible();
			page.locator("[data-near] button").last().click();
			assertThat(page.locator(".tag")).hasCount(2);
			find(page, "#signer-search", "agence vire", "Ada Lantier");
			find(page, "#signer-search", "Yves Talus", "Créer");
			page.locator("#new-role").fill("Paysan");
			page.locator("[data-make]").click();
			assertThat(page.locator(".signature")).hasCount(2);
			page.locator(".signature").last().locator(".order__button--up").press("Enter");
			assertThat(page.locator(".signature__name span:first-child"))
				.hasText(new String[] { "Yves Talus", "Ada Lantier" });
			assertThat(page.locator(".signature").first().locator(".order__button--up")).isFocused();
			page.locator("[data-beside] summary").click();
			find(page, "#pin-search", "talus épinglable", "Des talus épinglables");
			page.locator("#headline").fill("Haies très vives");
			page.locator("[data-previews]").evaluate("(one) => { one.closest('details').open = true; }");
			assertThat(page.locator(".preview-search__title")).hasText("Haies très vives");
			await(page, () -> text(id).contains("Haies très vives"));
			await(page,
					() -> count("same_theme_link where kind = 'CURATED' and target_id = " + other) == 1
							&& count("byline where position = 0 and role = 'Paysan' and article_id = " + id) == 1
							&& count("article_theme where article_id = " + id) == 2);
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void tribuneGoesFromNothingToItsReaders() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.cast.section();
		this.cast.zoe();
		try (Visitor visitor = Colleague.signIn(this.site, author, 1440, 900)) {
			Page page = visitor.open("/admin/articles/new");
			page.locator("main form button[type=submit]").click();
			ready(page);
			page.locator("#headline").fill("L'eau revient toujours");
			page.locator("#standfirst").fill("Un chapô qui dit la thèse.");
			page.locator("#sectionId").selectOption(new SelectOption().setIndex(1));
			find(page, "#signer-search", "quint", "Zoé Quint");
			type(page, "Une rivière se mesure à pied.");
			page.keyboard().press("Control+s");
			assertThat(page.locator("[data-writing-state]")).hasText(SAVED, patiently());
			page.locator("button[type=submit]:has-text('Enregistrer')").click();
			assertThat(page.locator(".notice[role=status]")).isVisible();
			ready(page);
			page.locator("[data-verbs] form[action$='/publication'] button, [data-verbs] a[href$='/publication/new']")
				.first()
				.click();
			Locator published = page.locator(".life .state--published");
			await(page, () -> page.url().endsWith("/publication/new") || published.count() > 0);
			if (page.url().endsWith("/publication/new")) {
				page.locator("main form[action$='/publication'] button[type=submit]").click();
			}
			published.waitFor();
			page.locator(".life a[href*='l-eau-revient-toujours']").click();
			assertThat(page.locator("h1")).hasText("L’eau revient toujours");
			assertThat(page.locator("article .body").first()).containsText("Une rivière se mesure à pied.");
			assertThat(page.locator("article")).containsText("Zoé Quint");
		}
	}

	@Test
	void twoBrowsersInConflictLoseNothing() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Le conflit").body("<p>Premier.</p><p>Second.</p>"), author);
		try (Visitor one = Colleague.signIn(this.site, author, 1440, 900);
				Visitor other = Colleague.signIn(this.site, editor, 1440, 900)) {
			Page mine = open(one, id);
			Page theirs = open(other, id);
			assertThat(theirs.locator("[data-company]")).containsText(author.name());
			type(theirs, " Dit l’éditeur.");
			await(theirs, () -> text(id).contains("Dit l’éditeur."));
			type(mine, " Dit l’autrice.");
			Locator conflict = mine.locator("[data-writing-conflict]");
			says(conflict, editor.name() + " a enregistré");
			type(mine, " Et encore.");
			conflict.locator("button").click();
			assertThat(mine.locator("h1")).hasText("Deux versions de cette tribune");
			mine.locator("input[value=both]").first().check();
			mine.locator(".conflict button[type=submit]").click();
			assertThat(mine.locator(".notice[role=status]")).hasText("Les deux versions sont réunies.");
			assertThat(text(id)).contains("Dit l’autrice. Et encore.", "Dit l’éditeur.");
			awaitNothingStored(mine);
			one.profile().newPage().navigate(this.site.address("/admin/articles/" + id + "/edit"));
			assertThat(mine.locator("h1")).hasText("Écrire une tribune");
		}
	}

	@Test
	void serverKilledWhileOneTypesGetsEveryWordOnceItIsBack() throws IOException {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Le serveur tombe"), author);
		try (Cable cable = new Cable(this.environment.getRequiredProperty("local.server.port", Integer.class));
				Visitor visitor = Colleague.signIn(this.site, author, 1440, 900)) {
			Page page = visitor.page();
			page.navigate(cable.address("/admin/articles/" + id + "/edit"));
			ready(page);
			type(page, " Avant la panne.");
			await(page, () -> text(id).contains("Avant la panne."));

			cable.loseAnswers();
			type(page, " Réponse perdue.");
			await(page, () -> text(id).contains("Réponse perdue."));
			cable.pull();
			type(page, " Pendant la panne.");
			says(page.locator("[data-writing-state]"), "Hors ligne");
			cable.plugIn();

			await(page, () -> text(id).contains("Réponse perdue. Pendant la panne."));
			assertThat(page.locator("[data-writing-state]")).hasText(SAVED, patiently());
			assertThat(page.locator("[data-writing-conflict]")).isHidden();
			awaitNothingStored(page);
		}
	}

	@Test
	void browserClosedWhileOfflineHandsInItsTextWhenTheArticleIsOpenedAgain() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Hors ligne"), author);
		try (Visitor visitor = Colleague.signIn(this.site, author, 1440, 900)) {
			BrowserContext profile = visitor.profile();
			Page page = open(visitor, id);
			profile.setOffline(true);
			type(page, " Écrit dans le train.");
			says(page.locator("[data-writing-state]"), "Hors ligne");
			page.close();
			profile.setOffline(false);

			Page later = profile.newPage();
			later.navigate(this.site.address("/admin/articles/" + id + "/edit"));
			await(later, () -> text(id).contains("Écrit dans le train."));
			says(later.locator("[data-writing-state]"), "Texte retrouvé");
			assertThat(later.locator("[data-editor] [contenteditable=true]")).containsText("Écrit dans le train.");
			awaitNothingStored(later);
		}
	}

	@Test
	void sessionThatEndsIsTakenUpAgainInPlaceAndTheTextIsSaved() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("La session"), author);
		try (Visitor visitor = Colleague.signIn(this.site, author, 1440, 900)) {
			Page page = open(visitor, id);
			this.database.sql("delete from spring_session where principal_name = ?").param(author.email()).update();
			type(page, " Écrit après la fin de la session.");
			Locator dialog = page.locator("dialog[open]");
			assertThat(dialog).isVisible(new IsVisibleOptions().setTimeout(30_000));
			assertThat(page.locator("[data-writing-state]")).containsText("Session expirée");
			dialog.locator("[name=password]").fill(Cast.PASSWORD);
			dialog.locator("[type=submit]").click();
			await(page, () -> text(id).contains("Écrit après la fin de la session."));
			assertThat(page.locator("[data-writing-state]")).hasText(SAVED, patiently());
		}
	}

	private Page open(Visitor visitor, long id) {
		Page page = visitor.open("/admin/articles/" + id + "/edit");
		ready(page);
		return page;
	}

	private static void ready(Page page) {
		page.locator("form[data-ready]").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
		page.locator("[data-editor][data-ready]").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
	}

	/**
	 * Types at the end of the text.
	 */
	private static void type(Page page, String words) {
		page.locator("[data-editor] [contenteditable=true]").focus();
		page.evaluate(TrialEditor.AT_REST);
		page.keyboard().press("Control+End");
		page.keyboard().type(words);
	}

	private static void find(Page page, String field, String letters, String choice) {
		page.locator(field).fill("");
		page.locator(field).pressSequentially(letters);
		page.locator(field + " + [role=listbox] [role=option]", new Page.LocatorOptions().setHasText(choice))
			.first()
			.click();
	}

	private static void await(Page page, BooleanSupplier condition) {
		page.waitForCondition(condition, new WaitForConditionOptions().setTimeout(45_000));
	}

	private static void says(Locator locator, String text) {
		assertThat(locator).containsText(text, new ContainsTextOptions().setTimeout(30_000));
	}

	private static HasTextOptions patiently() {
		return new HasTextOptions().setTimeout(30_000);
	}

	/**
	 * Until no text lies in the browser unacknowledged, whatever the page goes to
	 * meanwhile.
	 */
	private static void awaitNothingStored(Page page) {
		page.waitForFunction("""
				() => new Promise((done) => {
				  const opened = indexedDB.open("tribune-writing", 1);
				  opened.onsuccess = () => {
				    const counted = opened.result.transaction("copies").objectStore("copies").count();
				    counted.onsuccess = () => { opened.result.close(); done(counted.result === 0); };
				  };
				})
				""", null, new Page.WaitForFunctionOptions().setTimeout(45_000).setPollingInterval(100));
	}

	private String text(long id) {
		return this.database.sql("select headline || ' ' || body_text from article where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private int count(String from) {
		return this.database.sql("select count(*) from " + from).query(Integer.class).single();
	}

}

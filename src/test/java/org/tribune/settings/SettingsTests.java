package org.tribune.settings;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.site.ContentChanged;
import org.tribune.site.Policy;
import org.tribune.site.Site;
import org.tribune.site.SiteSettingsRow;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators say who the magazine is.
 */
@TribuneTest
class SettingsTests {

	private static final String PATH = "/admin/settings";

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private SiteSettingsRow row;

	@Autowired
	private Site site;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationEventPublisher events;

	private Clerk administrator;

	@BeforeEach
	void signIn() {
		this.administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
	}

	@AfterEach
	void restore() {
		this.database.sql("""
				update site_settings set name = 'Tribune', tagline = '', description = '', language = 'fr',
				time_zone = 'Europe/Paris', typography = true, publisher_name = '', contact_email = '',
				share_targets = '{linkedin,x,bluesky,mastodon,facebook,whatsapp,email}', publisher_address = '',
				publisher_logo_id = null, publisher_profiles = '{}', x_handle = ''
				""").update();
		this.database.sql("delete from publisher_policy").update();
		this.events.publishEvent(new ContentChanged("settings"));
	}

	@Test
	void readersSeeTheChangeAtOnce() {
		assertThat(save("name", "L’Estrade", "tagline", "Des voix qui savent", "publisherName", "Éditions de la Vire",
				"publisherAddress", "1 rue du Gué, Morlieu", "policies.corrections", "/corrections", "contactEmail",
				"lettres@estrade.example.org"))
			.hasStatus(302);

		assertThat(this.web.get().uri("/themes")).bodyText()
			.contains("L’Estrade", "Des voix qui savent", "Éditions de la Vire");
		assertThat(this.site.settings().publisher().address()).isEqualTo("1 rue du Gué, Morlieu");
		assertThat(this.site.settings().policies()).containsExactly(Map.entry(Policy.CORRECTIONS, "/corrections"));
		assertThat(this.site.settings().typography()).as("the box was not ticked").isFalse();
	}

	@Test
	void shareTargetsAreChosenAndOrdered() {
		Cast.Draft draft = this.cast.draft("Partagée").in(this.cast.section());
		this.cast.publish(draft, Cast.DAY);
		assertThat(save("name", "Tribune", "shareTargets", "email", "shareTargets", "", "shareTargets", "mastodon",
				"shareTargets", "email"))
			.hasStatus(302);

		assertThat(this.site.settings().shareTargets()).containsExactly("email", "mastodon");
		Document form = Jsoup.parse(this.administrator.page(PATH));
		assertThat(form.select("#share-1 option[selected]").val()).isEqualTo("email");
		assertThat(form.select("#share-2 option[selected]").val()).isEqualTo("mastodon");
	}

	@ParameterizedTest
	@CsvSource({ "name, ''", "timeZone, Europe/Paname", "timeZone, UTC+2", "timeZone, CET", "language, de",
			"contactEmail, personne", "policies.ethics, javascript:alert(1)", "policies.ethics, //evil.example",
			"policies.corrections, http://example.org", "handle, @a-b", "profiles, http://example.org",
			"shareTargets, myspace" })
	void whatIsWrongIsRefused(String field, String value) {
		assertThat(save("name", "Autre nom", "tagline", "Gardée", field, value)).hasStatus(422)
			.bodyText()
			.contains("Gardée");
		assertThat(this.row.only().name()).isEqualTo("Tribune");
	}

	@Test
	void secondToSaveSeesBoth() {
		int version = this.row.only().version();
		save("name", "Premier nom");
		MvcTestResult late = this.administrator.post(PATH, "version", version, "timeZone", "Europe/Paris", "name",
				"Second nom");

		assertThat(late).hasStatus(409).bodyText().contains("Premier nom", "value=\"Second nom\"");
		assertThat(this.row.only().name()).isEqualTo("Premier nom");
	}

	@Test
	void logoIsChosenAmongTheImages() {
		Image image = this.cast.drawing("logo.svg", "Logo de l’Estrade");
		assertThat(this.administrator.page(PATH + "/logo?q=estrade")).contains("value=\"" + image.id() + "\"");
		assertThat(this.administrator.post(PATH + "/logo", "version", this.row.only().version(), "imageId", image.id()))
			.hasStatus(302)
			.hasRedirectedUrl(PATH);

		assertThat(this.site.settings().publisher().logoId()).isEqualTo(image.id());
		save("name", "Tribune");
		assertThat(this.site.settings().publisher().logoId()).as("kept by the form").isEqualTo(image.id());
	}

	@Test
	void publisherSaysWhereElseItIsAndWhatItPromises() {
		assertThat(this.administrator.page(PATH)).contains("<datalist", "value=\"/corrections\"");
		assertThat(save("name", "Tribune", "handle", "estrade", "profiles",
				" https://social.example.org/@estrade \r\n\r\nhttps://fr.example.org/wiki/Estrade", "policies.ethics",
				"https://example.org/charte", "policies.masthead", "/pages/nulle-part"))
			.hasStatus(302);

		Document home = Jsoup.parse(this.administrator.page("/"));
		assertThat(home.select("meta[name=twitter:site]").attr("content")).isEqualTo("@estrade");
		assertThat(home.expectFirst("script[type=application/ld+json]").data())
			.contains("\"ethicsPolicy\":\"https://example.org/charte\"", "https://fr.example.org/wiki/Estrade")
			.doesNotContain("nulle-part");
		assertThat(save("name", "Tribune")).hasStatus(302);
		assertThat(this.site.settings().policies()).isEmpty();
	}

	@Test
	void nothingTypedRunsAnywhere() {
		assertThat(save("name", SCRIPT, "tagline", SCRIPT, "description", SCRIPT, "publisherName", SCRIPT,
				"publisherAddress", SCRIPT))
			.hasStatus(302);

		for (String path : new String[] { "/", PATH, "/admin", "/connexion" }) {
			assertThat(this.administrator.page(path)).as(path).doesNotContain("<script>alert");
		}
	}

	/**
	 * Sends the form: the last value of a field counts, but places to share have several.
	 */
	private MvcTestResult save(String... fields) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		all.set("version", String.valueOf(this.row.only().version()));
		all.set("timeZone", "Europe/Paris");
		for (int index = 0; index < fields.length; index += 2) {
			if (fields[index].equals("shareTargets")) {
				all.add(fields[index], fields[index + 1]);
			}
			else {
				all.set(fields[index], fields[index + 1]);
			}
		}
		return this.web.post().uri(PATH).with(Cast.as(this.administrator.who())).params(all).exchange();
	}

}

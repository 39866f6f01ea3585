package org.tribune.distribution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator says how the magazine is given to machines.
 */
@TribuneTest
class DistributionPageTests {

	private static final String PATH = "/admin/settings/distribution";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private DistributionDesk desk;

	private Clerk administrator;

	private DistributionSettings before;

	@BeforeEach
	void signIn() {
		this.administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
		this.before = this.desk.look();
	}

	@AfterEach
	void putBack() {
		this.desk.edit(this.desk.look().version(), this.before, Cast.HAND);
	}

	@Test
	void whatIsChosenIsThereAtOnce() {
		assertThat(this.web.get().uri("/robots.txt")).bodyText().contains("GPTBot").doesNotContain("OAI-SearchBot");
		assertThat(save("feedItems", "5", "webSubHub", "https://hub.example.org/", "artificialTraining", "true"))
			.hasStatus(302);

		assertThat(this.web.get().uri("/feed.rss")).hasHeader("Link", "<https://hub.example.org/>; rel=\"hub\"")
			.bodyText()
			.contains("https://hub.example.org/")
			.doesNotContain("content:encoded>");
		assertThat(this.web.get().uri("/robots.txt")).bodyText().contains("OAI-SearchBot").doesNotContain("GPTBot");
		assertThat(this.administrator.page(PATH)).contains("value=\"https://hub.example.org/\"", "value=\"5\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "feedItems=0", "feedItems=101", "feedItems=", "feedItems=beaucoup",
			"webSubHub=http://hub.example.org/", "webSubHub=javascript:alert(1)", "securityContact=personne" })
	void whatCannotBeIsSaidBesideTheField(String wrong) {
		String[] parts = wrong.split("=", 2);
		MvcTestResult result = parts[0].equals("feedItems") ? save(parts) : save("feedItems", "20", parts[0], parts[1]);

		assertThat(result).hasStatus(422).bodyText().contains(parts[0] + "-error");
		assertThat(this.desk.look()).isEqualTo(this.before);
	}

	@Test
	void secondAdministratorIsToldOfTheFirst() {
		assertThat(this.administrator.post(PATH, "feedItems", "7", "version", "-1")).hasStatus(409)
			.bodyText()
			.contains("7", "conflict");
	}

	private MvcTestResult save(String... fields) {
		String[] all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 0, fields.length);
		all[fields.length] = "version";
		all[fields.length + 1] = String.valueOf(this.desk.look().version());
		return this.administrator.post(PATH, all);
	}

}

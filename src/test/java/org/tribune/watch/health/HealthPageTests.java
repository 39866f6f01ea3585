package org.tribune.watch.health;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.backup.BackupLog;
import org.tribune.backup.BackupProperties;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.watch.Backlogs;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class HealthPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Checkup checkup;

	@Autowired
	private Backlogs backlogs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MessageSource messages;

	@Autowired
	private BackupLog backups;

	@Autowired
	private Clock clock;

	private Document page(String path, SignedIn who) {
		var response = this.web.get().uri(path).with(Cast.as(who)).exchange().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	@Test
	void saysInPlainWordsWhatIsWrongAndWhatToDo() {
		this.database.sql("""
				insert into ping (kind, path, created_at, due_at, attempts, done_at, delivered, answer)
				values ('INDEX_NOW', '/sante-du-site', now(), now(), 6, now(), false, '503')
				""").update();
		this.backlogs.forget();

		String told = page("/admin/health", this.cast.staff(Role.ADMINISTRATOR)).text();

		this.database.sql("delete from ping where path = '/sante-du-site'").update();
		this.backlogs.forget();
		assertThat(told).contains("Des signalements aux moteurs de recherche n’aboutissent pas",
				"a été abandonné cette semaine", "Le site croit vivre à http://localhost",
				"réglez tribune.site.base-url");
	}

	@Test
	void neverBackedUpIsSaidOfAPublicSiteAndNotOfATrial() {
		this.cast.publish(this.cast.draft("À garder").in(this.cast.section()), Cast.DAY);
		Clock nextYear = Clock.offset(this.clock, Duration.ofDays(365));
		BackupProperties daily = new BackupProperties(Duration.ofDays(1));

		assertThat(check("https://www.example.org", daily, nextYear).look()).extracting(Symptom::key)
			.containsExactly("backup-missing");
		assertThat(check("http://localhost:8080", daily, nextYear).look()).isEmpty();
		assertThat(check("https://www.example.org", new BackupProperties(Duration.ZERO), nextYear).look()).isEmpty();
	}

	private BackupCheck check(String address, BackupProperties properties, Clock at) {
		return new BackupCheck(this.backups, properties, new SiteProperties(URI.create(address)), this.database, at);
	}

	@Test
	void worstComesFirstAndAFaultyCheckHidesNothing() {
		List<Check> checks = new ArrayList<>();
		checks.add(() -> List.of(Symptom.advice("mail-missing", "")));
		checks.add(() -> {
			throw new IllegalStateException("A check that fails");
		});
		checks.add(() -> List.of(Symptom.alarm("disk-full", "", "0.1"), Symptom.warning("pings", "", 2)));
		Checkup.Diagnosis diagnosis = new Checkup(checks, Clock.systemUTC()).look();

		assertThat(diagnosis.symptoms()).extracting(Symptom::key).containsExactly("disk-full", "pings", "mail-missing");
		assertThat(diagnosis.colour()).isEqualTo("alarm");
		assertThat(diagnosis.troubles()).isEqualTo(2);
		assertThat(new Checkup(List.of(), Clock.systemUTC()).look().colour()).isEqualTo("well");
	}

	@Test
	void everySymptomSaysWhatToDo() throws Exception {
		Properties words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/watch.properties"));
		List<String> symptoms = words.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("watch.symptom.") && !key.endsWith(".do"))
			.toList();
		assertThat(symptoms).hasSizeGreaterThan(15).allSatisfy((key) -> {
			for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
				assertThat(this.messages.getMessage(key + ".do", new Object[] { 1, 2 }, language)).isNotBlank()
					.doesNotContain("{");
				assertThat(this.messages.getMessage(key, new Object[] { 1, 2 }, language)).doesNotContain("{");
			}
		});
	}

	@Test
	void dashboardTellsAdministratorsAndNobodyElse() {
		this.checkup.look();

		assertThat(page("/admin", this.cast.staff(Role.ADMINISTRATOR)).select(".health-line a").attr("href"))
			.isEqualTo("/admin/health");
		assertThat(page("/admin", this.cast.staff(Role.EDITOR)).select(".health-line")).isEmpty();
	}

}

package org.tribune.staff.password;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Guest;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A forgotten password, with mail and without.
 */
@TribuneTest
class ResetTests {

	private static final String OTHER = "les martinets dorment en volant";

	private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Personnel personnel;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private AuditLog audit;

	@Autowired
	private Site site;

	@Autowired
	private SiteProperties address;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Clock clock;

	@Autowired
	private Resets withoutMail;

	@BeforeEach
	void open() {
		this.mail.start();
	}

	@AfterEach
	void close() {
		this.mail.stop();
	}

	@Test
	void letterHoldsALinkThatOpensOnce() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		withMail().ask(author.email());
		MimeMessage letter = this.mail.getReceivedMessages()[0];
		assertThat(letter.getSubject()).contains("choisir un nouveau mot de passe");
		assertThat(letter.getRecipients(RecipientType.TO)[0]).hasToString(author.email());
		assertThat(letter.getFrom()[0]).hasToString("redaction@localhost");
		String token = token(letter);

		Guest guest = Guest.at(this.web);
		assertThat(guest.page("/connexion/mot-de-passe?jeton=" + token).select("#email").attr("value"))
			.isEqualTo(author.email());
		assertThat(guest.post("/connexion/mot-de-passe", "jeton", token, "password", "court")).hasStatus(422);
		assertThat(guest.post("/connexion/mot-de-passe", "jeton", token, "password", OTHER))
			.hasRedirectedUrl("/connexion?choisi");
		assertThat(guest.post("/connexion/mot-de-passe", "jeton", token, "password", OTHER + "!")).hasStatus(410);
		assertThat(guest.get("/connexion/mot-de-passe?jeton=" + token)).hasStatus(410);
		assertThat(guest.post("/connexion", "email", author.email(), "password", Cast.PASSWORD)).hasStatus(422);
		assertThat(guest.post("/connexion", "email", author.email(), "password", OTHER)).hasRedirectedUrl("/admin");
	}

	@Test
	void anotherPasswordEndsTheOpenSessions() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest elsewhere = Guest.signedIn(author, this.web);
		withMail().ask(author.email());
		Guest.at(this.web)
			.post("/connexion/mot-de-passe", "jeton", token(this.mail.getReceivedMessages()[0]), "password", OTHER);
		assertThat(elsewhere.get("/admin")).hasRedirectedUrl("/connexion");
	}

	@Test
	void linkIsVoidAfterAnHourAndWhenAnotherIsMade() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		withMail().ask(author.email());
		String first = token(this.mail.getReceivedMessages()[0]);
		withMail().ask(author.email());
		String second = token(this.mail.getReceivedMessages()[1]);
		Guest guest = Guest.at(this.web);
		assertThat(guest.get("/connexion/mot-de-passe?jeton=" + first)).hasStatus(410);
		assertThat(guest.get("/connexion/mot-de-passe?jeton=" + second)).hasStatusOk();
		this.database.sql("update one_time_link set expires_at = created_at where member_id = ?")
			.param(author.id())
			.update();
		assertThat(guest.get("/connexion/mot-de-passe?jeton=" + second)).hasStatus(410);
	}

	@Test
	void onlyTheDigestOfALinkIsKept() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		withMail().ask(author.email());
		String token = token(this.mail.getReceivedMessages()[0]);
		assertThat(this.database.sql("select encode(digest, 'escape') from one_time_link where member_id = ?")
			.param(author.id())
			.query(String.class)
			.single()).doesNotContain(token);
	}

	@Test
	void answerIsTheSameForEverybody() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		MvcTestResult known = Guest.at(this.web).post("/connexion/oubli", "email", author.email());
		MvcTestResult unknown = Guest.at(this.web).post("/connexion/oubli", "email", "personne@example.org");
		assertThat(known).hasStatusOk();
		assertThat(unknown).hasStatusOk();
		assertThat(Guest.page(unknown).select("[role=status]").text().replace("personne@example.org", author.email()))
			.isEqualTo(Guest.page(known).select("[role=status]").text())
			.contains("administrateurs");
		Awaitility.await().until(() -> waits(author));
	}

	@Test
	void nobodyWritesToTheUnknownOrTheDeparted() {
		SignedIn gone = this.cast.staff(Role.AUTHOR);
		this.personnel.deactivate(gone.id(), Cast.HAND);
		withMail().ask(gone.email());
		withMail().ask("personne@example.org");
		assertThat(this.mail.getReceivedMessages()).isEmpty();
		this.withoutMail.ask(gone.email());
		assertThat(waits(gone)).isFalse();
	}

	@Test
	void withoutMailTheAdministratorsHandTheLinkOver() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.withoutMail.ask(author.email());
		assertThat(waits(author)).isTrue();
		String link = this.withoutMail.handOver(author, Actor.of(this.cast.staff(Role.ADMINISTRATOR)));
		String token = link.substring(link.indexOf('=') + 1);
		Guest.at(this.web).post("/connexion/mot-de-passe", "jeton", token, "password", OTHER);
		assertThat(waits(author)).isFalse();
		assertThat(Guest.at(this.web).post("/connexion", "email", author.email(), "password", OTHER)).hasStatus(302);
	}

	@Test
	void letterServerThatIsDownIsLikeNone() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Resets resets = withMail();
		this.mail.stop();
		resets.ask(author.email());
		assertThat(waits(author)).isTrue();
	}

	@Test
	void requestsAreLimited() {
		for (int i = 0; i < 3; i++) {
			assertThat(Guest.at(this.web).post("/connexion/oubli", "email", "inconnue@example.org")).hasStatusOk();
		}
		assertThat(Guest.at(this.web).post("/connexion/oubli", "email", "inconnue@example.org")).hasStatus(429)
			.containsHeader("Retry-After");
	}

	private boolean waits(SignedIn who) {
		return this.database.sql("select exists (select from reset_request where member_id = ?)")
			.param(who.id())
			.query(Boolean.class)
			.single();
	}

	private Resets withMail() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(this.mail.getSmtp().getServerSetup().getPort());
		Letters letters = new Letters(
				new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
				new MailProperties(null), this.address, this.site, this.messages);
		return new Resets(this.links, letters, this.personnel, this.audit, this.address, this.database, this.clock);
	}

	private static String token(MimeMessage letter) throws Exception {
		Matcher token = Pattern.compile("jeton=([\\w-]+)").matcher((String) letter.getContent());
		assertThat(token.find()).as(GreenMailUtil.getBody(letter)).isTrue();
		return token.group(1);
	}

}

package org.tribune.staff.password;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Codes;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks for a fault with everything turned up does not find what opens the door.
 */
@TribuneTest
class SecretsOutOfLogsTests {

	private static final List<String> TURNED_UP = List.of("org.springframework.security", "org.springframework.web",
			"org.springframework.session", "org.springframework.jdbc", "com.zaxxer.hikari", "org.tribune");

	private static final String OTHER = "les martinets dorment en volant";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private OneTimeLinks links;

	@Test
	void nothingThatOpensTheDoorIsWrittenAtAnyLevel() {
		ListAppender<ILoggingEvent> written = new ListAppender<>();
		written.start();
		Map<Logger, Level> before = new LinkedHashMap<>();
		Map<String, String> secrets;
		try {
			for (String name : TURNED_UP) {
				Logger logger = (Logger) LoggerFactory.getLogger(name);
				before.put(logger, logger.getLevel());
				logger.setLevel(Level.TRACE);
				logger.setAdditive(false);
				logger.addAppender(written);
			}
			secrets = comeAndGo(this.cast.staff(Role.EDITOR));
		}
		finally {
			before.forEach((logger, level) -> {
				logger.setLevel(level);
				logger.setAdditive(true);
				logger.detachAppender(written);
			});
		}

		List<ILoggingEvent> events = List.copyOf(written.list);
		assertThat(events).hasSizeGreaterThan(200);
		TreeSet<String> leaks = new TreeSet<>();
		for (ILoggingEvent event : events) {
			String told = event.getFormattedMessage() + ((event.getThrowableProxy() != null)
					? ThrowableProxyUtil.asString(event.getThrowableProxy()) : "");
			secrets.forEach((what, secret) -> {
				if (told.contains(secret)) {
					leaks.add(what + " by " + event.getLoggerName() + " at " + event.getLevel());
				}
			});
		}
		assertThat(leaks).isEmpty();
	}

	/** In with a password, a code, a recovery code and a link; what was used. */
	private Map<String, String> comeAndGo(SignedIn editor) {
		Map<String, String> secrets = new LinkedHashMap<>();
		secrets.put("password", Cast.PASSWORD);
		secrets.put("wrong password", "presque le bon mot de passe");
		secrets.put("new password", OTHER);
		Guest guest = Guest.at(this.web);
		guest.post("/connexion", "email", editor.email(), "password", "presque le bon mot de passe");
		guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD);
		String secret = guest.page("/admin/account/second-factor").select(".secret").text();
		MvcTestResult enrolled = guest.post("/admin/account/second-factor", "code", Codes.at(Instant.now(), secret));
		List<String> codes = new ArrayList<>(Guest.page(enrolled).select(".codes code").eachText());
		assertThat(codes).hasSize(10);
		secrets.put("secret", secret.replace(" ", ""));
		secrets.put("secret as shown", secret);
		secrets.put("recovery code", codes.getFirst());
		secrets.put("recovery code that was not used", codes.getLast());
		guest.post("/deconnexion");

		Guest again = Guest.at(this.web);
		again.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD);
		assertThat(again.post("/connexion/code", "code", codes.getFirst())).hasStatus(302);
		secrets.put("cookie", again.cookie());
		secrets.put("session", new String(Base64.getDecoder().decode(again.cookie()), StandardCharsets.UTF_8));

		String token = this.links.issue(OneTimeLinks.Purpose.RESET, editor.id());
		secrets.put("token", token);
		again.get("/connexion/mot-de-passe?jeton=" + token);
		assertThat(again.post("/connexion/mot-de-passe", "jeton", token, "password", OTHER))
			.hasRedirectedUrl("/connexion?choisi");
		return secrets;
	}

}

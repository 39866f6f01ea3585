package org.tribune.staff.office;

import java.util.Locale;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Actor;
import org.tribune.staff.EmailTaken;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.password.OneTimeLinks;
import org.tribune.staff.password.OneTimeLinks.Purpose;
import org.tribune.staff.password.PasswordRules;

/**
 * Sees to it that somebody can administer the site: makes the administrator whom the
 * configuration names or, while there is none, writes a link into the log that makes the
 * first one.
 */
@Component
@Profile("!command")
class FirstAdministrator implements SmartLifecycle {

	static final String PATH = "/connexion/premiers-pas";

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final Actor CONFIGURATION = Actor.process("configuration");

	private final AdminProperties properties;

	private final Personnel personnel;

	private final PasswordRules rules;

	private final OneTimeLinks links;

	private final SiteProperties address;

	private final Site site;

	private final MessageSource messages;

	private volatile boolean running;

	FirstAdministrator(AdminProperties properties, Personnel personnel, PasswordRules rules, OneTimeLinks links,
			SiteProperties address, Site site, MessageSource messages) {
		this.properties = properties;
		this.personnel = personnel;
		this.rules = rules;
		this.links = links;
		this.address = address;
		this.site = site;
		this.messages = messages;
	}

	@Override
	public void start() {
		String email = this.properties.email();
		String password = this.properties.password();
		if (email != null && password != null && this.personnel.account(email).isEmpty()) {
			make(email.strip(), password);
		}
		if (!this.personnel.hasAdministrator()) {
			LOG.info("Nobody administers this site yet. The first administrator is made here, once: {}",
					this.address.absolute(PATH + "?jeton=" + this.links.issue(Purpose.FIRST, null)));
		}
		this.running = true;
	}

	private void make(String email, String password) {
		String name = email.substring(0, email.indexOf('@'));
		Optional<String> objection = this.rules.objection(password, email, name);
		if (objection.isPresent()) {
			throw new UnusableAdministrator("tribune.admin.password cannot be used: " + this.messages
				.getMessage(objection.get(), new Object[] { PasswordRules.SHORTEST }, Locale.ENGLISH));
		}
		try {
			this.personnel.takeOn(email, name, Role.ADMINISTRATOR, this.site.settings().language(), password,
					CONFIGURATION);
		}
		catch (EmailTaken | DataIntegrityViolationException ex) {
			// Another node, started at the same moment, may have made them.
			if (this.personnel.account(email).isEmpty()) {
				throw ex;
			}
			return;
		}
		LOG.info("Made the administrator {} whom tribune.admin.email names", email);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Before the web server, and after the sample magazine.
	 */
	@Override
	public int getPhase() {
		return 1;
	}

}

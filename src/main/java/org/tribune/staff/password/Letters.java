package org.tribune.staff.password;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.staff.SignedIn;

/**
 * Writes to members of staff, in their language. Without a mail server no letter leaves
 * the house.
 */
@Component
public class Letters {

	private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

	private final ObjectProvider<JavaMailSender> sender;

	private final MailProperties properties;

	private final SiteProperties address;

	private final Site site;

	private final MessageSource messages;

	private volatile @Nullable String fault;

	Letters(ObjectProvider<JavaMailSender> sender, MailProperties properties, SiteProperties address, Site site,
			MessageSource messages) {
		this.sender = sender;
		this.properties = properties;
		this.address = address;
		this.site = site;
		this.messages = messages;
	}

	/**
	 * Whether letters can be sent at all.
	 */
	public boolean canBeSent() {
		return this.sender.getIfAvailable() != null;
	}

	/**
	 * Sends a letter.
	 * @param kind the middle of the keys of its words: {@code staff.letter.KIND.subject}
	 * and {@code staff.letter.KIND.text}, which get the name of the site, the person's
	 * name and the link
	 * @return whether the mail server took it
	 */
	public boolean send(SignedIn to, String kind, String link) {
		JavaMailSender server = this.sender.getIfAvailable();
		if (server == null) {
			return false;
		}
		Object[] words = { this.site.settings().name(), to.name(), link };
		SimpleMailMessage letter = new SimpleMailMessage();
		letter.setFrom(from());
		letter.setTo(to.email());
		letter.setSubject(text("staff.letter." + kind + ".subject", words, to.language()).replaceAll("[\\r\\n]+", " "));
		letter.setText(text("staff.letter." + kind + ".text", words, to.language()));
		try {
			server.send(letter);
			this.fault = null;
			return true;
		}
		catch (MailException ex) {
			this.fault = String.valueOf(ex.getMessage());
			LOG.warn("A letter to staff/{} could not be sent: {}", to.id(), ex.getMessage());
			return false;
		}
	}

	/**
	 * Why the last letter could not be sent; null when it could, or none was.
	 */
	public @Nullable String lastFault() {
		return this.fault;
	}

	private String from() {
		String chosen = this.properties.from();
		return (chosen != null) ? chosen : "redaction@" + this.address.baseUrl().getHost();
	}

	private String text(String key, Object[] words, Locale language) {
		return this.messages.getMessage(key, words, Locale.of(language.getLanguage()));
	}

}

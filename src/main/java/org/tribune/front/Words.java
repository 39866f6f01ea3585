package org.tribune.front;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;

/**
 * Titles and descriptions in the site's language.
 */
@Component
class Words {

	private final MessageSource messages;

	private final Site site;

	Words(MessageSource messageSource, Site site) {
		this.messages = messageSource;
		this.site = site;
	}

	String get(String key, Object... values) {
		return this.messages.getMessage(key, values, this.site.settings().language());
	}

}

package org.tribune.article.editing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.tribune.site.Site;

/**
 * Words what the edit page is told after it has sent what was typed.
 */
@Component
class Receipts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final MessageSource messages;

	private final Site site;

	Receipts(MessageSource messages, Site site) {
		this.messages = messages;
		this.site = site;
	}

	Receipt kept(int edition, int copy, int version, OpenManuscript open, Instant now) {
		return new Receipt(edition, copy, version, open.state().name(), open.slug(),
				say(open.typedInPlace() ? "writing.kept" : "writing.kept-aside", time(now)), Map.of());
	}

	Receipt conflict(ManuscriptForm form, OpenManuscript open) {
		return new Receipt(form.edition(), form.copy(), open.version(), open.state().name(), open.slug(),
				say("writing.conflict.found", open.savedBy().isEmpty() ? say("writing.somebody") : open.savedBy(),
						time(open.savedAt())),
				Map.of());
	}

	Receipt refused(ManuscriptForm form, OpenManuscript open, Errors errors) {
		Map<String, String> byField = new LinkedHashMap<>();
		for (FieldError error : errors.getFieldErrors()) {
			byField.putIfAbsent(error.getField().replaceFirst("[\\[.].*", ""),
					this.messages.getMessage(error, LocaleContextHolder.getLocale()));
		}
		return new Receipt(form.edition(), form.copy(), open.version(), open.state().name(), open.slug(),
				say("writing.refused"), byField);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	private String time(Instant instant) {
		return TIME.format(instant.atZone(this.site.settings().timeZone()));
	}

}

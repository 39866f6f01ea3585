package org.tribune.staff.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines of the audit log are wanted, as it was asked; what is empty does not
 * matter.
 *
 * @param member number of who did it
 * @param action what was done
 * @param subject what it was done to, as kind/id
 * @param from the first day
 * @param to the last day
 */
record AuditFilter(String member, String action, String subject, String from, String to) {

	AuditFilter {
		member = text(member);
		action = text(action);
		subject = text(subject);
		from = text(from);
		to = text(to);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	/**
	 * Whether it asks for something that is neither a person nor a day.
	 */
	public boolean isWrong() {
		return !this.member.matches("\\d{0,18}") || isNoDay(this.from) || isNoDay(this.to);
	}

	private static boolean isNoDay(String text) {
		try {
			return day(text) == null && !text.isEmpty();
		}
		catch (DateTimeParseException ex) {
			return true;
		}
	}

	@Nullable Long memberId() {
		return this.member.isEmpty() ? null : Long.valueOf(this.member);
	}

	@Nullable LocalDate firstDay() {
		return day(this.from);
	}

	@Nullable LocalDate lastDay() {
		return day(this.to);
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	/**
	 * Whether it lets every line through.
	 */
	public boolean isEmpty() {
		return values().isEmpty();
	}

	/**
	 * The address of a page with the same filter.
	 * @param before the number of the line before which it begins; null for the first
	 */
	String address(String path, @Nullable Long before) {
		Map<String, Object> values = values();
		if (before != null) {
			values.put("before", before);
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	private Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("member", this.member);
		values.put("action", this.action);
		values.put("subject", this.subject);
		values.put("from", this.from);
		values.put("to", this.to);
		values.values().removeIf(""::equals);
		return values;
	}

}

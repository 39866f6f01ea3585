package org.tribune.staff.audit;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tribune.staff.Role;

/**
 * Says in plain words what was done; an action without words of its own is shown as it
 * stands in the log.
 */
@Component
class AuditWords {

	private final MessageSource messages;

	AuditWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The words for an action.
	 */
	public String of(String action, Locale language) {
		return Objects.requireNonNull(this.messages.getMessage("audit." + action, null, action, language));
	}

	/**
	 * What is said beside it, in words where it is a word of ours.
	 */
	public String detail(String action, String detail, Locale language) {
		String said = Objects
			.requireNonNull(this.messages.getMessage("audit.detail." + action + "." + detail, null, detail, language));
		if (action.startsWith("staff.")) {
			for (Role role : Role.values()) {
				said = said.replaceAll("\\b" + role + "\\b",
						this.messages.getMessage("newsroom.role." + role, null, language));
			}
		}
		return said;
	}

	/**
	 * Where the subject of a line is found; empty when it has no page.
	 */
	public String page(String subject) {
		String[] parts = subject.split("/", 2);
		if (parts.length < 2 || !parts[1].matches("\\d+")) {
			return "";
		}
		return switch (parts[0]) {
			case "article" -> "/admin/articles/" + parts[1] + "/edit";
			case "staff" -> "/admin/staff/" + parts[1];
			case "contributor" -> "/admin/contributors/" + parts[1];
			default -> "";
		};
	}

	/**
	 * Actions and their words, in the order of the words.
	 */
	Map<String, String> named(List<String> actions, Locale language) {
		Collator order = Collator.getInstance(language);
		Map<String, String> named = new LinkedHashMap<>();
		actions.stream()
			.sorted((one, other) -> order.compare(of(one, language), of(other, language)))
			.forEach((action) -> named.put(action, of(action, language)));
		return named;
	}

	/**
	 * The heads of the columns.
	 */
	List<String> columns(Locale language) {
		return Stream.of("at", "name", "action", "subject", "detail", "address")
			.map((column) -> this.messages.getMessage("staff.audit." + column, null, language))
			.toList();
	}

}

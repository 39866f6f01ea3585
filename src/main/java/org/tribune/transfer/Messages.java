package org.tribune.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;

/**
 * What an import says to the person at the terminal, in that person's language.
 */
public class Messages {

	private final MessageSource source;

	private final Locale locale;

	Messages(MessageSource source, Locale locale) {
		this.source = source;
		this.locale = locale;
	}

	/**
	 * The language of the terminal: English if its settings say so, French otherwise.
	 * @param environment the variables of the process
	 */
	static Locale terminal(Map<String, String> environment) {
		return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map((name) -> environment.getOrDefault(name, ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.filter((value) -> value.startsWith("en"))
			.map((value) -> Locale.ENGLISH)
			.orElse(Locale.FRENCH);
	}

	/**
	 * A message.
	 * @param key without the prefix {@code import.}
	 */
	public String of(String key, Object... arguments) {
		return this.source.getMessage("import." + key, arguments, this.locale);
	}

}

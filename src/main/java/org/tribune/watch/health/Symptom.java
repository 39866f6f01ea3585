package org.tribune.watch.health;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong: in messages, {@code watch.symptom.KEY} says what and
 * {@code watch.symptom.KEY.do} what to do.
 *
 * @param key of its words
 * @param severity how bad it is
 * @param words that stand in the text
 * @param page where it is mended; empty when not in the newsroom
 */
public record Symptom(String key, Severity severity, List<Object> words, String page) {

	static Symptom alarm(String key, String page, Object... words) {
		return new Symptom(key, Severity.ALARM, List.of(words), page);
	}

	static Symptom warning(String key, String page, Object... words) {
		return new Symptom(key, Severity.WARNING, List.of(words), page);
	}

	static Symptom advice(String key, String page, Object... words) {
		return new Symptom(key, Severity.ADVICE, List.of(words), page);
	}

	/**
	 * The words, as messages take them.
	 */
	public Object[] arguments() {
		return this.words.toArray();
	}

	/**
	 * How bad something is, the worst first.
	 */
	public enum Severity {

		/** Readers or the newsroom suffer now. */
		ALARM,
		/** They will, or something does not work. */
		WARNING,
		/** It could be better. */
		ADVICE;

		/**
		 * In small letters, for messages and classes.
		 */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}

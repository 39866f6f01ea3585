package org.tribune.form;

import java.util.List;
import java.util.Map;

/**
 * Two people changed one thing: what the second typed beside what the first saved, where
 * they differ. Nothing of either is lost; the second decides.
 *
 * @param differences field by field
 */
public record Conflict(List<Difference> differences) {

	/**
	 * Compares two forms.
	 * @param saved values by the key of the field's label, in the order of the form
	 * @param typed values of the same fields
	 */
	public static Conflict between(Map<String, String> saved, Map<String, String> typed) {
		return new Conflict(saved.entrySet()
			.stream()
			.map((field) -> new Difference(field.getKey(), field.getValue(), typed.getOrDefault(field.getKey(), "")))
			.filter((difference) -> !difference.saved().equals(difference.typed()))
			.toList());
	}

	/**
	 * A field that two people filled differently.
	 *
	 * @param label key of the message that names the field
	 * @param saved what stands in the database now
	 * @param typed what the form holds
	 */
	public record Difference(String label, String saved, String typed) {
	}

}

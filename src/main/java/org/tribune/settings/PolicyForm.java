package org.tribune.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Pattern;

import org.tribune.form.Typed;
import org.tribune.site.Policy;

/**
 * Where readers find what the publisher promises: each a path of this site, an https
 * address or empty. The components stand in the order of {@link Policy} and bear its
 * names.
 *
 * @param principles page of the publishing principles
 * @param ethics page of the ethics policy
 * @param corrections page of the corrections policy
 * @param verification page on checking facts
 * @param sources page on unnamed sources
 * @param diversity page on who gets to speak
 * @param mission page on what is covered first
 * @param masthead page on who makes the magazine
 * @param ownership page on who owns it and who pays
 * @param feedback page on how readers are heard
 */
record PolicyForm(@Pattern(regexp = PAGE, message = INVALID) String principles,
		@Pattern(regexp = PAGE, message = INVALID) String ethics,
		@Pattern(regexp = PAGE, message = INVALID) String corrections,
		@Pattern(regexp = PAGE, message = INVALID) String verification,
		@Pattern(regexp = PAGE, message = INVALID) String sources,
		@Pattern(regexp = PAGE, message = INVALID) String diversity,
		@Pattern(regexp = PAGE, message = INVALID) String mission,
		@Pattern(regexp = PAGE, message = INVALID) String masthead,
		@Pattern(regexp = PAGE, message = INVALID) String ownership,
		@Pattern(regexp = PAGE, message = INVALID) String feedback) {

	private static final String PAGE = "|/([^/\\s\\\\<>\"`][^\\s\\\\<>\"`]{0,400})?"
			+ "|https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s\\\\<>\"`]{0,400})?";

	private static final String INVALID = "{catalogue.navigation.address.invalid}";

	PolicyForm {
		principles = Typed.line(principles);
		ethics = Typed.line(ethics);
		corrections = Typed.line(corrections);
		verification = Typed.line(verification);
		sources = Typed.line(sources);
		diversity = Typed.line(diversity);
		mission = Typed.line(mission);
		masthead = Typed.line(masthead);
		ownership = Typed.line(ownership);
		feedback = Typed.line(feedback);
	}

	static PolicyForm of(Map<Policy, String> known) {
		return new PolicyForm(known.getOrDefault(Policy.PRINCIPLES, ""), known.getOrDefault(Policy.ETHICS, ""),
				known.getOrDefault(Policy.CORRECTIONS, ""), known.getOrDefault(Policy.VERIFICATION, ""),
				known.getOrDefault(Policy.SOURCES, ""), known.getOrDefault(Policy.DIVERSITY, ""),
				known.getOrDefault(Policy.MISSION, ""), known.getOrDefault(Policy.MASTHEAD, ""),
				known.getOrDefault(Policy.OWNERSHIP, ""), known.getOrDefault(Policy.FEEDBACK, ""));
	}

	/**
	 * Every policy, with an empty address where there is none.
	 */
	Map<Policy, String> all() {
		List<String> addresses = List.of(this.principles, this.ethics, this.corrections, this.verification,
				this.sources, this.diversity, this.mission, this.masthead, this.ownership, this.feedback);
		Map<Policy, String> all = new EnumMap<>(Policy.class);
		for (Policy policy : Policy.values()) {
			all.put(policy, addresses.get(policy.ordinal()));
		}
		return all;
	}

	/**
	 * Those that are said.
	 */
	Map<Policy, String> chosen() {
		Map<Policy, String> chosen = all();
		chosen.values().removeIf(String::isEmpty);
		return chosen;
	}

}

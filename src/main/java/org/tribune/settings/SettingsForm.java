package org.tribune.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;
import org.tribune.site.Publisher;
import org.tribune.site.SiteSettings;

import static java.util.stream.Collectors.joining;

/**
 * The site's settings as an administrator edits them.
 *
 * @param name of the magazine
 * @param tagline the line under the name
 * @param description for search engines
 * @param language of the pages that are not in the language of an article
 * @param timeZone in which dates are shown
 * @param typography {@code true} when texts get the typography of their language
 * @param shareTargets in order; empty places are left out
 * @param publisherName the legal person that publishes
 * @param publisherAddress postal
 * @param contactEmail where readers write to
 * @param handle of the magazine on X
 * @param profiles addresses of the publisher elsewhere, one a line
 * @param policies where readers find what the publisher promises
 */
record SettingsForm(
		@NotBlank(message = "{catalogue.required}") @Size(max = 100, message = "{catalogue.too-long}") String name,
		@Size(max = 150, message = "{catalogue.too-long}") String tagline,
		@Size(max = 300, message = "{catalogue.too-long}") String description,
		@Pattern(regexp = "fr|en", message = "{catalogue.language.unknown}") String language,
		@KnownZone(message = "{catalogue.settings.zone.unknown}") String timeZone, Boolean typography,
		List<@Pattern(regexp = "|linkedin|x|bluesky|mastodon|facebook|whatsapp|email",
				message = "{catalogue.settings.share.unknown}") String> shareTargets,
		@Size(max = 200, message = "{catalogue.too-long}") String publisherName,
		@Size(max = 300, message = "{catalogue.too-long}") String publisherAddress,
		@Email(message = "{catalogue.settings.email.invalid}") @Size(max = 200,
				message = "{catalogue.too-long}") String contactEmail,
		@Pattern(regexp = "|@\\w{1,15}", message = "{head.settings.handle.invalid}") String handle,
		@Size(max = 4000, message = "{catalogue.too-long}") @Pattern(regexp = "(https://[^\\s<>\"`]{1,400}(\\n|$))*",
				message = "{head.settings.profiles.invalid}") String profiles,
		@Valid PolicyForm policies) {

	/** Where an article can be shared. */
	static final List<String> TARGETS = List.of("linkedin", "x", "bluesky", "mastodon", "facebook", "whatsapp",
			"email");

	SettingsForm {
		name = Typed.line(name);
		tagline = Typed.line(tagline);
		description = Typed.line(description);
		language = Objects.requireNonNullElse(language, "fr");
		timeZone = Typed.line(timeZone);
		typography = Objects.requireNonNullElse(typography, false);
		shareTargets = places(Objects.requireNonNullElse(shareTargets, List.of()));
		publisherName = Typed.line(publisherName);
		publisherAddress = Typed.line(publisherAddress);
		contactEmail = Typed.line(contactEmail);
		handle = Typed.line(handle).replaceFirst("^(?=\\w)", "@");
		profiles = Typed.text(profiles)
			.lines()
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.collect(joining("\n"));
		policies = Objects.requireNonNullElse(policies, PolicyForm.of(Map.of()));
	}

	static SettingsForm of(SiteSettings settings) {
		Publisher publisher = settings.publisher();
		return new SettingsForm(settings.name(), settings.tagline(), settings.description(),
				settings.language().getLanguage(), settings.timeZone().getId(), settings.typography(),
				settings.shareTargets(), settings.publisherName(), publisher.address(), settings.contactEmail(),
				publisher.handle(), String.join("\n", settings.profiles()), PolicyForm.of(settings.policies()));
	}

	/**
	 * As many places as there are targets, each target once.
	 */
	private static List<String> places(List<String> targets) {
		List<String> places = new ArrayList<>(
				targets.stream().map(Typed::line).filter((target) -> !target.isEmpty()).distinct().limit(20).toList());
		while (places.size() < TARGETS.size()) {
			places.add("");
		}
		return List.copyOf(places);
	}

	List<String> chosenTargets() {
		return this.shareTargets.stream().filter((target) -> !target.isEmpty()).toList();
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.settings.name", this.name);
		values.put("catalogue.settings.tagline", this.tagline);
		values.put("catalogue.description", this.description);
		values.put("catalogue.language", this.language);
		values.put("catalogue.settings.zone", this.timeZone);
		values.put("catalogue.settings.typography", this.typography ? "✓" : "");
		values.put("catalogue.settings.share", String.join(", ", chosenTargets()));
		values.put("catalogue.settings.publisher.name", this.publisherName);
		values.put("catalogue.settings.publisher.address", this.publisherAddress);
		values.put("catalogue.settings.email", this.contactEmail);
		values.put("head.settings.handle", this.handle);
		values.put("head.settings.profiles", this.profiles);
		this.policies.all().forEach((policy, address) -> values.put(policy.key(), address));
		return values;
	}

}

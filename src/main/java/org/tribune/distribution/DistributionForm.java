package org.tribune.distribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;

import org.tribune.form.Typed;

/**
 * The settings as an administrator edits them.
 *
 * @param feedItems articles in a feed
 * @param feedFullText whole articles, or what a card shows
 * @param webSubHub https address of a hub, or empty
 * @param indexNow whether search engines are told of changed pages
 * @param artificialSearch whether crawlers of search with artificial intelligence may
 * read
 * @param artificialTraining whether crawlers for training may
 * @param llms whether {@code /llms.txt} exists
 * @param securityContact an address of mail or https, or empty
 */
record DistributionForm(@Pattern(regexp = "[1-9][0-9]?|100", message = "{feeds.items.range}") String feedItems,
		Boolean feedFullText, @Pattern(regexp = "|" + HTTPS, message = "{feeds.hub.invalid}") String webSubHub,
		Boolean indexNow, Boolean artificialSearch, Boolean artificialTraining, Boolean llms,
		@Pattern(regexp = "|[^@\\s]{1,64}@[^@\\s]{1,120}|" + HTTPS,
				message = "{feeds.security.invalid}") String securityContact) {

	private static final String HTTPS = "https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,200}(:\\d{1,5})?"
			+ "([/?][^\\s\\\\<>\"`]{0,400})?";

	DistributionForm {
		feedItems = Typed.line(feedItems);
		feedFullText = Objects.requireNonNullElse(feedFullText, false);
		webSubHub = Typed.line(webSubHub);
		indexNow = Objects.requireNonNullElse(indexNow, false);
		artificialSearch = Objects.requireNonNullElse(artificialSearch, false);
		artificialTraining = Objects.requireNonNullElse(artificialTraining, false);
		llms = Objects.requireNonNullElse(llms, false);
		securityContact = Typed.line(securityContact);
	}

	static DistributionForm of(DistributionSettings settings) {
		return new DistributionForm(String.valueOf(settings.feedItems()), settings.feedFullText(), settings.webSubHub(),
				settings.indexNow(), settings.artificialSearch(), settings.artificialTraining(), settings.llms(),
				settings.securityContact());
	}

	/**
	 * As they are kept.
	 */
	DistributionSettings settings() {
		return new DistributionSettings(Integer.parseInt(this.feedItems), this.feedFullText, this.webSubHub,
				this.indexNow, "", this.artificialSearch, this.artificialTraining, this.llms, this.securityContact, 0);
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("feeds.items", this.feedItems);
		values.put("feeds.full-text", tick(this.feedFullText));
		values.put("feeds.hub", this.webSubHub);
		values.put("feeds.index-now", tick(this.indexNow));
		values.put("feeds.search", tick(this.artificialSearch));
		values.put("feeds.training", tick(this.artificialTraining));
		values.put("feeds.llms", tick(this.llms));
		values.put("feeds.security", this.securityContact);
		return values;
	}

	private static String tick(boolean chosen) {
		return chosen ? "✓" : "";
	}

}

package org.tribune.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the magazine says of itself: one row, edited in the newsroom.
 */
@Entity
@Table(name = "site_settings")
public class SiteSettings {

	static final short ONLY = 1;

	@Id
	private short id = ONLY;

	private String name = "Tribune";

	private String tagline = "";

	private String description = "";

	private String language = "fr";

	private String timeZone = "Europe/Paris";

	private boolean typography = true;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] shareTargets = {};

	private String publisherName = "";

	private String contactEmail = "";

	@Embedded
	private Publisher publisher = Publisher.UNKNOWN;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(name = "publisher_profiles")
	private String[] profiles = {};

	@ElementCollection
	@CollectionTable(name = "publisher_policy", joinColumns = @JoinColumn(name = "settings_id"))
	@MapKeyColumn(name = "policy")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "address")
	private Map<Policy, String> policies = new EnumMap<>(Policy.class);

	private Instant modifiedAt = Instant.EPOCH;

	@Version
	private int version;

	protected SiteSettings() {
	}

	/**
	 * Says who the magazine is.
	 */
	public void identify(Identity identity, Instant now) {
		this.name = identity.name();
		this.tagline = identity.tagline();
		this.description = identity.description();
		this.language = identity.language().getLanguage();
		this.timeZone = identity.timeZone().getId();
		this.publisherName = identity.publisherName();
		this.contactEmail = identity.contactEmail();
		this.modifiedAt = now;
	}

	/**
	 * Switches the typography pass over saved texts on or off.
	 */
	public void setTypography(boolean typography, Instant now) {
		this.typography = typography;
		this.modifiedAt = now;
	}

	/**
	 * Says where readers can share an article, in order.
	 */
	public void shareWith(List<String> targets, Instant now) {
		this.shareTargets = targets.toArray(String[]::new);
		this.modifiedAt = now;
	}

	/**
	 * Says who publishes.
	 */
	public void introduce(Publisher publisher, Instant now) {
		this.publisher = publisher;
		this.modifiedAt = now;
	}

	/**
	 * Says where the publisher is found elsewhere, and what it promises.
	 * @param profiles absolute https addresses
	 * @param policies paths or absolute https addresses
	 */
	public void vouch(List<String> profiles, Map<Policy, String> policies, Instant now) {
		this.profiles = profiles.toArray(String[]::new);
		this.policies.keySet().retainAll(policies.keySet());
		this.policies.putAll(policies);
		this.modifiedAt = now;
	}

	/**
	 * Whether somebody has said who the magazine is; until then it has the name of the
	 * software.
	 */
	public boolean named() {
		return this.version > 0;
	}

	/**
	 * The magazine's name.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The line under the name.
	 */
	public String tagline() {
		return this.tagline;
	}

	/**
	 * What search engines say of the home page.
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Language of the pages that are not in the language of an article.
	 */
	public Locale language() {
		return Locale.of(this.language);
	}

	/**
	 * The zone in which dates are shown.
	 */
	public ZoneId timeZone() {
		return ZoneId.of(this.timeZone);
	}

	/**
	 * Whether texts get the typography of their language when they are saved.
	 */
	public boolean typography() {
		return this.typography;
	}

	/**
	 * Where readers can share an article, in order: keys such as {@code linkedin}.
	 */
	public List<String> shareTargets() {
		return Arrays.asList(this.shareTargets.clone());
	}

	/**
	 * The legal person that publishes.
	 */
	public String publisherName() {
		return this.publisherName;
	}

	/**
	 * Where readers write to; may be empty.
	 */
	public String contactEmail() {
		return this.contactEmail;
	}

	/**
	 * What search engines are told of whoever publishes.
	 */
	public Publisher publisher() {
		return this.publisher;
	}

	/**
	 * Pages of the publisher elsewhere: absolute https addresses.
	 */
	public List<String> profiles() {
		return Arrays.asList(this.profiles.clone());
	}

	/**
	 * Where readers find what the publisher promises: paths or absolute https addresses.
	 */
	public Map<Policy, String> policies() {
		return new TreeMap<>(this.policies);
	}

	/**
	 * Counts every save.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Last save.
	 */
	public Instant modifiedAt() {
		return this.modifiedAt;
	}

	/**
	 * Who the magazine is.
	 *
	 * @param name its name
	 * @param tagline the line under the name
	 * @param description for search engines, about 150 characters
	 * @param language French or English
	 * @param timeZone in which dates are shown
	 * @param publisherName the legal person that publishes
	 * @param contactEmail where readers write to
	 */
	public record Identity(String name, String tagline, String description, Locale language, ZoneId timeZone,
			String publisherName, String contactEmail) {

		/**
		 * Refuses zones that Java and PostgreSQL read differently, such as {@code UTC+2}.
		 * @throws IllegalArgumentException when the zone is neither a place nor UTC
		 */
		public Identity {
			if (!timeZone.getId().contains("/") && !timeZone.getId().equals("UTC")) {
				throw new IllegalArgumentException("Not a region such as Europe/Paris: " + timeZone.getId());
			}
		}
	}

}

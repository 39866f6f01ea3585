package org.tribune.contributor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.AlphabeticalName;
import org.tribune.media.Image;
import org.tribune.site.PageContents;

/**
 * An expert who signs tribunes. Two people may bear one name: the slug tells them apart.
 */
@Entity
@Table(name = "contributor")
public class Contributor {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug = "";

	private String firstName = "";

	private String lastName = "";

	private String role = "";

	private String organisation = "";

	private String biography = "";

	private String interests = "";

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "portrait_id")
	private @Nullable Image portrait;

	@ElementCollection
	@CollectionTable(name = "contributor_link", joinColumns = @JoinColumn(name = "contributor_id"))
	@OrderColumn(name = "position")
	private List<ContributorLink> links = new ArrayList<>();

	private String initial = "";

	private String sortName = "";

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	@Version
	private int version;

	protected Contributor() {
	}

	/**
	 * A new contributor of whom only the name is known.
	 * @param firstName may be empty, for a collective
	 */
	public Contributor(String slug, String firstName, String lastName, Instant now) {
		this.slug = slug;
		this.createdAt = now;
		rename(firstName, lastName, now);
	}

	@PostLoad
	void noteOnPage() {
		PageContents.show("contributor", id());
	}

	/**
	 * Changes the name; the slug stays.
	 */
	public void rename(String firstName, String lastName, Instant now) {
		this.firstName = firstName;
		this.lastName = lastName;
		AlphabeticalName alphabetical = AlphabeticalName.of(lastName, firstName);
		this.initial = alphabetical.initial();
		this.sortName = alphabetical.sortName();
		this.modifiedAt = now;
	}

	/**
	 * Replaces what the profile says.
	 * @param biography plain text, paragraphs separated by an empty line
	 * @param interests declared interests, plain text
	 */
	public void present(String role, String organisation, String biography, String interests, Instant now) {
		this.role = role;
		this.organisation = organisation;
		this.biography = biography;
		this.interests = interests;
		this.modifiedAt = now;
	}

	/**
	 * Replaces the portrait and the links.
	 */
	public void show(@Nullable Image portrait, List<ContributorLink> links, Instant now) {
		this.portrait = portrait;
		this.links.clear();
		this.links.addAll(links);
		this.modifiedAt = now;
	}

	/**
	 * Gives the profile another address; the old one must be made to lead there.
	 */
	public void moveTo(String slug, Instant now) {
		this.slug = slug;
		this.modifiedAt = now;
	}

	/**
	 * Takes from a duplicate what this profile lacks.
	 */
	public void complete(Contributor duplicate, Instant now) {
		this.role = this.role.isBlank() ? duplicate.role : this.role;
		this.organisation = this.organisation.isBlank() ? duplicate.organisation : this.organisation;
		this.biography = this.biography.isBlank() ? duplicate.biography : this.biography;
		this.interests = this.interests.isBlank() ? duplicate.interests : this.interests;
		this.portrait = (this.portrait != null) ? this.portrait : duplicate.portrait;
		duplicate.links.stream().filter((link) -> !this.links.contains(link)).forEach(this.links::add);
		this.modifiedAt = now;
	}

	/**
	 * The key in the database.
	 * @throws IllegalStateException before the first save
	 */
	public Long id() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return known;
	}

	/**
	 * The last part of the profile's address; unique.
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * First and last name.
	 */
	public String name() {
		return (this.firstName + " " + this.lastName).strip();
	}

	/**
	 * Given name; empty for a collective.
	 */
	public String firstName() {
		return this.firstName;
	}

	/**
	 * Family name, or the name of a collective; under it the profile is sorted.
	 */
	public String lastName() {
		return this.lastName;
	}

	/**
	 * What the person does today, such as "Hydrologue"; may be empty.
	 */
	public String role() {
		return this.role;
	}

	/**
	 * Where the person works today; may be empty.
	 */
	public String organisation() {
		return this.organisation;
	}

	/**
	 * Plain text, paragraphs separated by an empty line; may be empty.
	 */
	public String biography() {
		return this.biography;
	}

	/**
	 * The biography's paragraphs.
	 */
	public List<String> paragraphs() {
		return this.biography.isBlank() ? List.of() : List.of(this.biography.strip().split("\\R\\s*\\R"));
	}

	/**
	 * Declared interests, plain text; may be empty.
	 */
	public String interests() {
		return this.interests;
	}

	/**
	 * The picture of the person, if there is one.
	 */
	public @Nullable Image portrait() {
		return this.portrait;
	}

	/**
	 * Pages elsewhere, in the order in which they are shown.
	 */
	public List<ContributorLink> links() {
		return List.copyOf(this.links);
	}

	/**
	 * Counts the saves.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Where readers find the profile.
	 */
	public String path() {
		return "/contributeurs/" + this.slug;
	}

}

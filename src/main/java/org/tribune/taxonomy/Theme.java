package org.tribune.taxonomy;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.AlphabeticalName;
import org.tribune.media.Image;
import org.tribune.site.PageContents;

/**
 * A subject that runs across sections; an article has several.
 */
@Entity
@Table(name = "theme")
public class Theme {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug = "";

	private String name = "";

	private String description = "";

	private String initial = "";

	private String sortName = "";

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "picture_id")
	private @Nullable Image picture;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	@Version
	private int version;

	protected Theme() {
	}

	/**
	 * A new theme.
	 */
	public Theme(String slug, String name, Instant now) {
		this.slug = slug;
		this.createdAt = now;
		present(name, "", now);
	}

	@PostLoad
	void noteOnPage() {
		PageContents.show("theme", id());
	}

	/**
	 * Replaces what readers are told of the theme.
	 */
	public void present(String name, String description, Instant now) {
		this.name = name;
		this.description = description;
		AlphabeticalName alphabetical = AlphabeticalName.of(name);
		this.initial = alphabetical.initial();
		this.sortName = alphabetical.sortName();
		this.modifiedAt = now;
	}

	/**
	 * Chooses the picture that stands on its page.
	 * @param picture null for none
	 */
	public void illustrate(@Nullable Image picture, Instant now) {
		this.picture = picture;
		this.modifiedAt = now;
	}

	/**
	 * Gives it another address; the old one must be made to lead there.
	 */
	public void moveTo(String slug, Instant now) {
		this.slug = slug;
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
	 * The last part of the address; unique.
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * As readers see it.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * A sentence for readers; may be empty.
	 */
	public String description() {
		return this.description;
	}

	/**
	 * The picture on its page; null for none. To be fetched along.
	 */
	public @Nullable Image picture() {
		return this.picture;
	}

	/**
	 * Counts the saves.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Where readers find the theme.
	 */
	public String path() {
		return "/themes/" + this.slug;
	}

}

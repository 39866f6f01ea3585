package org.tribune.taxonomy;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.Slug;
import org.tribune.media.Image;

/**
 * A main division of the magazine; an article has exactly one.
 */
@Entity
@Table(name = "section")
public class Section {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug = "";

	private String name = "";

	private String description = "";

	private @Nullable String colour;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "picture_id")
	private @Nullable Image picture;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	@Version
	private int version;

	protected Section() {
	}

	/**
	 * A new section.
	 * @param position its place in the navigation, from 0
	 * @throws IllegalArgumentException when the slug is not usable or names a page of the
	 * system
	 */
	public Section(String slug, String name, int position, Instant now) {
		if (!Slug.isValid(slug) || Slug.isReserved(slug)) {
			throw new IllegalArgumentException("Not usable as the slug of a section: " + slug);
		}
		this.slug = slug;
		this.name = name;
		this.position = position;
		this.createdAt = now;
		this.modifiedAt = now;
	}

	/**
	 * Replaces what readers are told of the section.
	 * @param colour {@code #rrggbb}, or null for the site's own
	 */
	public void present(String name, String description, @Nullable String colour, Instant now) {
		this.name = name;
		this.description = description;
		this.colour = colour;
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
	 * The first part of the address of all its articles; unique.
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
	 * One or two sentences for readers; may be empty.
	 */
	public String description() {
		return this.description;
	}

	/**
	 * {@code #rrggbb}; null for the colour of the site.
	 */
	public @Nullable String colour() {
		return this.colour;
	}

	/**
	 * Place in the navigation, from 0.
	 */
	public int position() {
		return this.position;
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
	 * Where readers find the section.
	 */
	public String path() {
		return "/" + this.slug;
	}

}

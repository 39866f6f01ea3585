package org.tribune.media.pixels;

import java.util.Locale;

/**
 * Why a file is not taken in. Each has a sentence under {@code media.refused}.
 */
public enum Refusal {

	/** Nothing in it. */
	EMPTY,

	/** More bytes than are read. */
	TOO_LARGE,

	/** Of no kind that is taken in. */
	UNKNOWN,

	/** HEIC or AVIF, which browsers or our tools do not all read. */
	HEIC,

	/** Named like another kind of file. */
	WRONG_NAME,

	/** Cut short or broken. */
	DAMAGED,

	/** Larger than can be held in memory. */
	TOO_MANY_PIXELS,

	/** An animation too long, or a photograph in too many layers. */
	TOO_COMPLEX,

	/** Two kinds of file in one. */
	POLYGLOT,

	/** A drawing that could run or fetch something. */
	DRAWING,

	/** The file of another image of the library. */
	ALREADY_THERE,

	/** Not of the kind of the file it would replace. */
	OTHER_KIND,

	/** Too many files at once. */
	BUSY,

	/** The disk of the media is full. */
	NO_ROOM;

	/**
	 * The key of the sentence.
	 */
	public String messageKey() {
		return "media.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

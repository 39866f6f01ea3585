package org.tribune.browser;

/**
 * A kind of page, by an example on the sample site.
 *
 * @param kind what it stands for
 * @param path where it is
 * @param status with which it answers
 * @param language of the page
 */
record ReaderPage(String kind, String path, int status, String language) {

	ReaderPage(String kind, String path) {
		this(kind, path, 200, "fr");
	}

	@Override
	public String toString() {
		return this.kind + " " + this.path;
	}

}

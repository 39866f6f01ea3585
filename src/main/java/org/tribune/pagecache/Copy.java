package org.tribune.pagecache;

/**
 * A page as one reader gets it.
 *
 * @param page the page
 * @param origin where it comes from
 */
record Copy(PrintedPage page, Origin origin) {

	/**
	 * Where a page comes from.
	 *
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9211">RFC 9211, Cache-Status</a>
	 */
	enum Origin {

		/** It was there, and is right. */
		STOCK("tribune; hit"),

		/** It was made. */
		PRESS("tribune; fwd=miss"),

		/** It was there, and may not be right any more. */
		STALE("tribune; hit; detail=stale");

		private final String status;

		Origin(String status) {
			this.status = status;
		}

		String status() {
			return this.status;
		}

	}

}

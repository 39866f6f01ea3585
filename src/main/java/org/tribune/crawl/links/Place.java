package org.tribune.crawl.links;

import org.jspecify.annotations.Nullable;

/**
 * What readers get at a path of this site.
 *
 * @param status 200, 301, 404 or 410; 0 where that is not told
 * @param leadsTo where a redirect leads; empty where there is none
 * @param articleId of the article that is there in the end; null for another page
 */
public record Place(int status, String leadsTo, @Nullable Long articleId) {

	static final Place PAGE = new Place(200, "", null);

	static final Place MISSING = new Place(404, "", null);

	static final Place GONE = new Place(410, "", null);

	static final Place UNTOLD = new Place(0, "", null);

	static Place article(long id) {
		return new Place(200, "", id);
	}

	/** A redirect to somewhere. */
	static Place movedTo(String target, Place there) {
		return new Place(there.status() == 404 || there.status() == 410 ? there.status() : 301, target,
				there.articleId());
	}

	/** As the list of addresses has it. */
	String verdict() {
		return switch (this.status) {
			case 200 -> "SOUND";
			case 301 -> "MOVED";
			case 0 -> "UNTOLD";
			default -> "BROKEN";
		};
	}

}

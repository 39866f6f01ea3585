package org.tribune.site;

/**
 * There is no page at this path any more, but whoever looked knows where it went: a 301,
 * unless a redirect says otherwise.
 */
public class PageMoved extends PageNotFound {

	private final String target;

	/**
	 * The page moved.
	 * @param target its path now
	 */
	public PageMoved(String path, String target) {
		super(path);
		this.target = target;
	}

	/**
	 * Where it is.
	 */
	public String target() {
		return this.target;
	}

}

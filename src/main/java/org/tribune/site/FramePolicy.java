package org.tribune.site;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets the one page that needs it show another page of this site in a frame, and that
 * other page be shown there: all others neither frame nor are framed.
 */
public final class FramePolicy {

	private static final String HEADER = "Content-Security-Policy";

	private FramePolicy() {
	}

	/**
	 * The page being made shows another of this site in a frame.
	 */
	public static void letPageFrameOwnPages(HttpServletResponse response) {
		replace(response, "frame-src ", "frame-src 'self' ");
	}

	/**
	 * The page being made may be shown in a frame by a page of this site.
	 */
	public static void letOwnPagesFramePage(HttpServletResponse response) {
		replace(response, "frame-ancestors 'none'", "frame-ancestors 'self'");
	}

	private static void replace(HttpServletResponse response, String part, String by) {
		String policy = response.getHeader(HEADER);
		if (policy == null || !policy.contains(part)) {
			throw new IllegalStateException("No content security policy to relax: " + policy);
		}
		response.setHeader(HEADER, policy.replace(part, by));
	}

}

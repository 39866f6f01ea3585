package org.tribune.redirect.admin;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;

/**
 * A redirect as it is asked for: two addresses, each a path or, where links were copied
 * from a browser, a whole address.
 *
 * @param from where readers come from
 * @param to where they are led
 */
record RedirectWish(
		@NotBlank(message = "{catalogue.required}") @Size(max = 1000, message = "{catalogue.too-long}") String from,
		@NotBlank(message = "{catalogue.required}") @Size(max = 1000, message = "{catalogue.too-long}") String to) {

	private static final Pattern PATH = Pattern.compile("/(?:[^/\\s\\\\<>\"`{}|^][^\\s\\\\<>\"`{}|^]*)?");

	private static final Pattern HTTPS = Pattern
		.compile("https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(?::\\d{1,5})?(?:[/?#][^\\s\\\\<>\"`{}|^]*)?");

	private static final Pattern SHORT = Pattern.compile("/\\?(?:p|page_id)=(\\d{1,18})");

	private static final Pattern WHOLE = Pattern.compile("(?i)https?://[^/?#\\s]+(/.*|\\?.*)?");

	RedirectWish {
		from = Typed.line(from);
		to = Typed.line(to);
	}

	/**
	 * The old path, of whichever site it was.
	 * @return a path, the short link of a WordPress article, or an empty text
	 */
	String source() {
		String path = withoutSite(this.from);
		var number = SHORT.matcher(path);
		if (number.matches()) {
			return "/?p=" + number.group(1);
		}
		return PATH.matcher(path).matches() ? path : "";
	}

	/**
	 * The target: a path of this site, or an https address elsewhere.
	 * @param baseUrl of this site, whose addresses become paths
	 * @return an empty text when it is neither
	 */
	String target(URI baseUrl) {
		String address = this.to;
		if (WHOLE.matcher(address).matches() && sameSite(address, baseUrl)) {
			address = withoutSite(address);
		}
		return (PATH.matcher(address).matches() || HTTPS.matcher(address).matches()) ? address : "";
	}

	private static boolean sameSite(String address, URI baseUrl) {
		String start = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
		return address.equals(start) || address.startsWith(start + "/") || address.startsWith(start + "?");
	}

	private static String withoutSite(String address) {
		var whole = WHOLE.matcher(address);
		if (!whole.matches()) {
			return address;
		}
		String path = (whole.group(1) != null) ? whole.group(1) : "/";
		return path.startsWith("?") ? "/" + path : path;
	}

}

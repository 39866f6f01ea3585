package org.tribune.transfer.body;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page elsewhere that a body shows: a link card, which for a few hosts can be opened in
 * place.
 *
 * @param provider {@code youtube}, {@code vimeo}, {@code dailymotion} or {@code link}
 * @param address the page of the work, not of its player
 */
record Embed(String provider, String address) {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

	private static final Pattern YOUTUBE = Pattern.compile("(?i)https?://(?:(?:www|m|music)\\.)?youtu(?:be\\.com|\\.be|"
			+ "be-nocookie\\.com)/(?:(?:watch/?\\?(?:[^#\\s]*?&(?:amp;)?)?v=)|(?:embed|v|shorts|live)/|(?=[\\w-]{11}))"
			+ "([\\w-]{11})\\b.*");

	private static final Pattern VIMEO = Pattern.compile(
			"(?i)https?://(?:www\\.|player\\.)?vimeo\\.com/(?:video/|channels/[^/]+/|groups/[^/]+/videos/)?(\\d+)\\b.*");

	private static final Pattern DAILYMOTION = Pattern.compile(
			"(?i)https?://(?:(?:www|geo)\\.)?(?:dailymotion\\.com/(?:embed/)?video/|dai\\.ly/|dailymotion\\.com/player[^?]*\\?"
					+ "video=)([a-z0-9]+).*");

	/**
	 * The embed for an address.
	 * @param written the address, possibly without a protocol
	 * @return nothing when it is no web address
	 */
	static @Nullable Embed of(String written) {
		String address = written.strip().replace("&amp;", "&");
		if (address.startsWith("//")) {
			address = "https:" + address;
		}
		if (!ADDRESS.matcher(address).matches()) {
			return null;
		}
		Matcher youtube = YOUTUBE.matcher(address);
		if (youtube.matches()) {
			return youtube(youtube.group(1));
		}
		Matcher vimeo = VIMEO.matcher(address);
		if (vimeo.matches()) {
			return vimeo(vimeo.group(1));
		}
		Matcher dailymotion = DAILYMOTION.matcher(address);
		return dailymotion.matches() ? dailymotion(dailymotion.group(1)) : new Embed("link", address);
	}

	/**
	 * The embed for what a provider's shortcode holds: an address or an identifier.
	 */
	static @Nullable Embed of(String provider, String written) {
		Embed address = of(written);
		String identifier = written.strip();
		if (address != null || !identifier.matches("[\\w-]{1,40}")) {
			return address;
		}
		return switch (provider.toLowerCase(Locale.ROOT)) {
			case "youtube" -> youtube(identifier);
			case "vimeo" -> vimeo(identifier);
			case "dailymotion" -> dailymotion(identifier);
			default -> null;
		};
	}

	private static Embed youtube(String identifier) {
		return new Embed("youtube", "https://www.youtube.com/watch?v=" + identifier);
	}

	private static Embed vimeo(String identifier) {
		return new Embed("vimeo", "https://vimeo.com/" + identifier);
	}

	private static Embed dailymotion(String identifier) {
		return new Embed("dailymotion", "https://www.dailymotion.com/video/" + identifier);
	}

	/**
	 * The embed as the body schema has it.
	 * @param title the words of the link, the address when empty
	 * @param caption HTML, may be empty
	 */
	Element figure(String title, String caption) {
		Element figure = new Element("figure").addClass("embed").attr("data-provider", this.provider);
		figure.appendElement("a").attr("href", this.address).text(title.isBlank() ? this.address : title.strip());
		if (!caption.isBlank()) {
			figure.appendElement("figcaption").html(caption.strip());
		}
		return figure;
	}

}

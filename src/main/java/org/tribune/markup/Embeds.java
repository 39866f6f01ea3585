package org.tribune.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Media of other sites: a link card to the page where it is shown. Nothing is fetched
 * before the reader clicks.
 */
final class Embeds {

	/**
	 * Where a piece of media is shown.
	 *
	 * @param provider {@code youtube}, {@code vimeo}, {@code dailymotion} or {@code link}
	 * @param address the page to watch it on
	 */
	record Media(String provider, String address) {
	}

	private record Host(String provider, Pattern address, String watch) {
	}

	private static final String END = "(?:[/?&#].*)?";

	private static final List<Host> HOSTS = List.of(
			host("youtube",
					"(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:embed|shorts|live|v|e)/(?!videoseries)"
							+ "([A-Za-z0-9_-]{6,20})",
					"https://www.youtube.com/watch?v=%s"),
			host("youtube", "(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/watch\\?(?:[^#]*&)?v=([A-Za-z0-9_-]{6,20})",
					"https://www.youtube.com/watch?v=%s"),
			host("youtube", "youtu\\.be/([A-Za-z0-9_-]{6,20})", "https://www.youtube.com/watch?v=%s"),
			host("vimeo", "player\\.vimeo\\.com/video/(\\d{1,12})\\?(?:[^#]*&)?h=([0-9a-f]{6,20})",
					"https://vimeo.com/%s/%s"),
			host("vimeo", "(?:www\\.)?vimeo\\.com/(\\d{1,12})/([0-9a-f]{6,20})", "https://vimeo.com/%s/%s"),
			host("vimeo", "(?:(?:www\\.)?vimeo\\.com/|player\\.vimeo\\.com/video/)(\\d{1,12})", "https://vimeo.com/%s"),
			host("dailymotion", "(?:www\\.)?dailymotion\\.com/(?:embed/)?video/([A-Za-z0-9]{4,20})",
					"https://www.dailymotion.com/video/%s"),
			host("dailymotion",
					"geo\\.dailymotion\\.com/player(?:/\\w+)?\\.html\\?(?:[^#]*&)?video=([A-Za-z0-9]{4,20})",
					"https://www.dailymotion.com/video/%s"),
			host("dailymotion", "dai\\.ly/([A-Za-z0-9]{4,20})", "https://www.dailymotion.com/video/%s"));

	private static final Pattern START = Pattern.compile("[?&](?:start|t)=(\\d{1,6})s?(?:[&#]|$)");

	private static final Pattern PLAYLIST = Pattern.compile(
			"https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/videoseries\\?(?:[^#]*&)?list=([\\w-]{6,60}).*");

	private Embeds() {
	}

	private static Host host(String provider, String address, String watch) {
		return new Host(provider, Pattern.compile("https?://" + address + END), watch);
	}

	/**
	 * Recognises the media at an address.
	 * @return null if the address is not one of http or https
	 */
	static @Nullable Media at(String raw) {
		String address = Links.absolute(raw);
		if (address == null) {
			return null;
		}
		for (Host host : HOSTS) {
			Matcher matcher = host.address().matcher(address);
			if (matcher.matches()) {
				Object[] keys = (matcher.groupCount() == 1) ? new Object[] { matcher.group(1) }
						: new Object[] { matcher.group(1), matcher.group(2) };
				return new Media(host.provider(), host.watch().formatted(keys) + start(host, address));
			}
		}
		Matcher playlist = PLAYLIST.matcher(address);
		return new Media("link",
				playlist.matches() ? "https://www.youtube.com/playlist?list=" + playlist.group(1) : address);
	}

	private static String start(Host host, String address) {
		Matcher start = START.matcher(address);
		return ("youtube".equals(host.provider()) && start.find()) ? "&t=" + start.group(1) : "";
	}

	/**
	 * The figure that stands for the media.
	 * @param title what the link says; the address when blank
	 */
	static Element figure(Media media, String title) {
		String text = Characters.collapse(Characters.clean(title));
		Element figure = new Element("figure").addClass("embed").attr("data-provider", media.provider());
		figure.appendElement("a")
			.attr("href", media.address())
			.attr("rel", Links.RELATION)
			.text(text.isEmpty() ? media.address() : text);
		return figure;
	}

}

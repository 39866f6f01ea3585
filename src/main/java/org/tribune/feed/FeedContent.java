package org.tribune.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tribune.media.ImageAddress;

/**
 * Makes a stored body stand by itself, away from its page: every address is absolute,
 * notes lead to the notes of the article's page, images name their widths.
 */
final class FeedContent {

	private static final Pattern IMAGE = Pattern.compile("/media/([0-9]{1,18})/.*");

	private FeedContent() {
	}

	/**
	 * The body.
	 * @param html sanitised by {@code markup}
	 * @param images that stand in it
	 * @param address of the article's page
	 * @param absolute makes an address of a path
	 */
	static String of(String html, List<ImageAddress> images, String address, UnaryOperator<String> absolute) {
		Document body = Jsoup.parseBodyFragment(html);
		body.outputSettings().prettyPrint(false);
		body.select("script, style, iframe, object, embed, form").remove();
		body.select("figure.pending").remove();
		for (Element link : body.select("a[href]")) {
			link.attr("href", absolute(link.attr("href"), address, absolute));
		}
		Map<Long, ImageAddress> known = images.stream()
			.collect(Collectors.toMap(ImageAddress::id, Function.identity(), (one, other) -> one));
		for (Element image : body.select("img")) {
			show(image, known, address, absolute);
		}
		return body.body().html();
	}

	private static String absolute(String href, String address, UnaryOperator<String> absolute) {
		if (href.startsWith("#")) {
			return address + href;
		}
		return (href.startsWith("/") && !href.startsWith("//")) ? absolute.apply(href) : href;
	}

	private static void show(Element image, Map<Long, ImageAddress> known, String address,
			UnaryOperator<String> absolute) {
		Matcher source = IMAGE.matcher(image.attr("src"));
		ImageAddress found = source.matches() ? known.get(Long.valueOf(source.group(1))) : null;
		if (found == null) {
			image.attr("src", absolute(image.attr("src"), address, absolute));
			return;
		}
		image.attr("src", absolute.apply(found.whole()));
		image.attr("width", String.valueOf(found.width())).attr("height", String.valueOf(found.height()));
		if (found.scales()) {
			image.attr("srcset", srcset(found.srcset(), absolute)).attr("sizes", "(min-width: 42rem) 39rem, 92vw");
		}
	}

	/**
	 * Every address of a {@code srcset} made absolute.
	 */
	static String srcset(String srcset, UnaryOperator<String> absolute) {
		return Arrays.stream(srcset.split(", ")).map(absolute).collect(Collectors.joining(", "));
	}

}

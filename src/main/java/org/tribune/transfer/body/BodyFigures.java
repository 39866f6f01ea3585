package org.tribune.transfer.body;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tribune.transfer.body.BodyNote.Kind;

/**
 * Puts the images, players and galleries of one body into the figures of the schema.
 */
class BodyFigures {

	private static final Pattern IMAGE_NUMBER = Pattern.compile("\\bwp-image-(\\d{1,18})\\b");

	private static final String PLAYERS = "iframe, embed, object, video, audio";

	private final String baseUrl;

	private final Attachments attachments;

	private final Notes notes;

	BodyFigures(String baseUrl, Attachments attachments, Notes notes) {
		this.baseUrl = baseUrl;
		this.attachments = attachments;
		this.notes = notes;
	}

	void apply(Element body) {
		body.select("noscript").forEach((fallback) -> fallback.select("img").remove());
		List.copyOf(body.select("img")).forEach(this::image);
		List.copyOf(body.select("figure.wp-block-embed")).forEach(BodyFigures::embedBlock);
		for (Element player : List.copyOf(body.select(PLAYERS))) {
			// One within another left with it.
			if (player.root() == body.root()) {
				player(player);
			}
		}
		List.copyOf(body.select("figure figure")).forEach(BodyFigures::takeOutOfGallery);
	}

	private void image(Element image) {
		String alternativeText = image.attr("alt").strip();
		if (image.hasClass("wp-smiley") || image.hasClass("emoji")) {
			image.replaceWith(new TextNode(alternativeText));
			return;
		}
		if (image.attr("width").strip().equals("1") || image.attr("height").strip().equals("1")) {
			image.remove();
			return;
		}
		Attachment attachment = attachment(image);
		String address = (attachment != null) ? attachment.url() : address(image);
		if (address.isEmpty()) {
			this.notes.add(Kind.IMAGE_WITHOUT_ADDRESS, alternativeText);
			image.replaceWith(new TextNode(alternativeText));
			return;
		}
		if (alternativeText.isEmpty() && attachment != null) {
			alternativeText = attachment.alternativeText();
		}
		Element around = around(image);
		Element caption = (around != null) ? around.selectFirst("figcaption, .wp-caption-text") : null;
		Element figure = new ImageFigure(address, alternativeText, (caption != null) ? caption.html() : "").figure();
		if (around != null) {
			around.replaceWith(figure);
		}
		else {
			image.replaceWith(figure);
		}
		Lifting.lift(figure);
	}

	/** The figure that holds this image and no other. */
	private static @Nullable Element around(Element image) {
		Element figure = image.closest("figure, div.wp-caption");
		return (figure != null && figure.select("img").size() == 1
				&& figure.selectFirst(PLAYERS + ", table, blockquote") == null) ? figure : null;
	}

	private @Nullable Attachment attachment(Element image) {
		Matcher number = IMAGE_NUMBER.matcher(image.className() + " wp-image-" + image.attr("data-id"));
		return number.find() ? this.attachments.find(Long.parseLong(number.group(1))) : null;
	}

	private String address(Element image) {
		return Stream.of("src", "data-src", "data-lazy-src", "data-original", "data-orig-file")
			.map((attribute) -> image.attr(attribute).strip())
			.filter((address) -> !address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("data:"))
			.map(this::absolute)
			.filter((address) -> address.startsWith("http"))
			.findFirst()
			.orElse("");
	}

	private String absolute(String address) {
		if (address.regionMatches(true, 0, "http", 0, 4)) {
			return address.replace(" ", "%20");
		}
		try {
			return URI.create(this.baseUrl + "/").resolve(address.replace(" ", "%20")).toString();
		}
		catch (IllegalArgumentException ex) {
			// Not an address that any browser would follow either.
			return "";
		}
	}

	private static void embedBlock(Element block) {
		Element wrapper = block.selectFirst(".wp-block-embed__wrapper");
		Embed embed = (wrapper != null) ? Embed.of(wrapper.text()) : null;
		if (embed != null) {
			Element caption = block.selectFirst("figcaption");
			block.replaceWith(embed.figure("", (caption != null) ? caption.html() : ""));
		}
	}

	private void player(Element player) {
		Element source = player.selectFirst("source[src]");
		Embed embed = Stream
			.of(player.attr("src"), player.attr("data-src"), (source != null) ? source.attr("src") : "",
					player.attr("data"))
			.filter((address) -> !address.isBlank())
			.map((address) -> Embed.of(absolute(address.strip())))
			.filter((found) -> found != null)
			.findFirst()
			.orElse(null);
		Element parent = player.parent();
		if (embed == null || parent == null) {
			return;
		}
		Element around = player.closest("figure");
		boolean alone = around != null && around.select(PLAYERS).size() == 1;
		Element caption = (around != null && alone) ? around.selectFirst("figcaption") : null;
		Element figure = embed.figure(player.attr("title"), (caption != null) ? caption.html() : "");
		((around != null && alone) ? around : player).replaceWith(figure);
		Lifting.lift(figure);
	}

	/** A gallery is nothing but its figures; its own caption becomes the last words. */
	private static void takeOutOfGallery(Element figure) {
		Element gallery = figure.parents()
			.stream()
			.filter((one) -> one.normalName().equals("figure"))
			.findFirst()
			.orElse(null);
		if (gallery == null) {
			return;
		}
		gallery.before(figure);
		if (gallery.select("figure").size() == 1) {
			Element caption = gallery.selectFirst("figcaption");
			if (caption != null && caption.hasText()) {
				gallery.replaceWith(new Element("p").html(caption.html()));
			}
			else {
				gallery.remove();
			}
		}
	}

}

package org.tribune.transfer.body;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.tribune.transfer.body.BodyNote.Kind;

/**
 * Replaces the shortcodes of one body by what they showed.
 */
class Shortcodes {

	private static final Set<String> LAYOUT = Set.of("vc", "et", "fusion", "av", "fl", "tatsu", "mk", "cs", "ux");

	private static final Set<String> SILENT = Set.of("toc", "ez-toc", "lwptoc");

	private final Attachments attachments;

	private final long itemId;

	private final Footnotes footnotes;

	private final Notes notes;

	Shortcodes(Attachments attachments, long itemId, Footnotes footnotes, Notes notes) {
		this.attachments = attachments;
		this.itemId = itemId;
		this.footnotes = footnotes;
		this.notes = notes;
	}

	String expand(String content) {
		return render(ShortcodeParser.parse(content));
	}

	private String render(List<Shortcode> pieces) {
		return pieces.stream().map((piece) -> switch (piece) {
			case Shortcode.Text text -> text.text();
			case Shortcode.Element element -> render(element);
		}).collect(Collectors.joining());
	}

	private String render(Shortcode.Element shortcode) {
		return switch (shortcode.name()) {
			case "caption" -> caption(shortcode);
			case "gallery" -> gallery(shortcode);
			case "embed" -> embed(shortcode, firstOf(render(shortcode.content()), shortcode.attribute("src")));
			case "youtube", "vimeo", "dailymotion" -> embed(shortcode, video(shortcode));
			case "video", "audio" -> embed(shortcode, mediaFile(shortcode));
			case "playlist" -> playlist(shortcode);
			case "efn_note", "footnote", "mfn" ->
				shortcode.enclosing() ? this.footnotes.inline(render(shortcode.content())) : "";
			default -> unknown(shortcode);
		};
	}

	private String caption(Shortcode.Element shortcode) {
		String content = render(shortcode.content());
		String text = shortcode.attribute("caption");
		if (text.isEmpty()) {
			// The image comes first, bare or linked; what follows is the caption.
			String withoutImage = content.replaceFirst("(?is)^\\s*(<a\\b[^>]*>\\s*)?<img\\b[^>]*>(\\s*</a>)?", "");
			text = withoutImage;
			content = content.substring(0, content.length() - withoutImage.length());
		}
		return block("<figure>" + content.strip() + "<figcaption>" + text.strip() + "</figcaption></figure>");
	}

	private String gallery(Shortcode.Element shortcode) {
		return block(attachments(shortcode).map((attachment) -> RawHtml.of(ImageFigure.of(attachment).figure()))
			.collect(Collectors.joining()));
	}

	private String playlist(Shortcode.Element shortcode) {
		return block(attachments(shortcode).map((attachment) -> {
			Embed embed = Embed.of(attachment.url());
			return (embed != null) ? RawHtml.of(embed.figure(attachment.title(), attachment.caption())) : "";
		}).collect(Collectors.joining()));
	}

	private Stream<Attachment> attachments(Shortcode.Element shortcode) {
		String ids = firstOf(shortcode.attribute("ids"), shortcode.attribute("include"));
		if (ids.isEmpty()) {
			return this.attachments.uploadedTo(this.itemId).stream();
		}
		return Arrays.stream(ids.split("[,\\s]+")).filter((id) -> id.matches("\\d{1,18}")).map((id) -> {
			Attachment attachment = this.attachments.find(Long.parseLong(id));
			if (attachment == null) {
				this.notes.add(Kind.UNKNOWN_ATTACHMENT, id);
			}
			return attachment;
		}).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	private static String video(Shortcode.Element shortcode) {
		String content = shortcode.content()
			.stream()
			.map((piece) -> (piece instanceof Shortcode.Text text) ? text.text() : "")
			.collect(Collectors.joining());
		return firstOf(Jsoup.parse(content).text(), shortcode.attribute("url"), shortcode.attribute("id"),
				shortcode.attribute("src"), shortcode.attribute("video"),
				shortcode.values().isEmpty() ? "" : shortcode.values().getFirst());
	}

	private static String mediaFile(Shortcode.Element shortcode) {
		return Stream.of("src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav", "flac")
			.map(shortcode::attribute)
			.filter((address) -> !address.isEmpty())
			.findFirst()
			.orElseGet(() -> video(shortcode));
	}

	private String embed(Shortcode.Element shortcode, String address) {
		Embed embed = Embed.of(shortcode.name(), address);
		if (embed == null) {
			this.notes.add(Kind.UNKNOWN_SHORTCODE, shortcode.name());
			return address.isEmpty() ? "" : block(address);
		}
		return block(RawHtml.of(embed.figure("", "")));
	}

	private String unknown(Shortcode.Element shortcode) {
		if (!SILENT.contains(shortcode.name())) {
			this.notes.add(Kind.UNKNOWN_SHORTCODE, shortcode.name());
		}
		String content = render(shortcode.content());
		boolean layout = LAYOUT.contains(shortcode.name().split("_", 2)[0]);
		return layout ? block(content) : content;
	}

	private static String firstOf(String... values) {
		return Stream.of(values).map(String::strip).filter((value) -> !value.isEmpty()).findFirst().orElse("");
	}

	private static String block(String html) {
		return "\n\n" + html + "\n\n";
	}

}

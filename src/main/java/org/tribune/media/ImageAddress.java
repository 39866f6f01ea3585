package org.tribune.media;

import java.util.List;
import java.util.stream.Collectors;

import org.tribune.media.pixels.FileKind;
import org.tribune.media.pixels.Format;
import org.tribune.media.pixels.Rendition;
import org.tribune.media.pixels.Rendition.Focus;

/**
 * Where the renditions of an image are served. Addresses carry the edition of the image,
 * so that they may be kept for ever.
 *
 * @param id in the library
 * @param fileName the last part of its address
 * @param contentType of its original
 * @param width in pixels
 * @param height in pixels
 * @param animated whether it moves, and is therefore served as it is
 * @param transparent whether something behind it shows through
 * @param edition grows when what is shown changes
 * @param focus the point that crops keep
 */
public record ImageAddress(long id, String fileName, String contentType, int width, int height, boolean animated,
		boolean transparent, int edition, Focus focus) {

	/**
	 * Whether it comes in several widths; a drawing and what moves do not.
	 */
	public boolean scales() {
		return isRaster() && !this.animated;
	}

	/**
	 * Whether crops of it can be made.
	 */
	public boolean isRaster() {
		return FileKind.ofContentType(this.contentType).isRaster();
	}

	/**
	 * The whole image, for browsers that do not choose.
	 */
	public String whole() {
		return Image.path(this.id, this.fileName) + suffix();
	}

	/**
	 * A crop or a width by its name, in the format every program reads.
	 */
	public String rendition(String name) {
		return path(name, fallback());
	}

	/**
	 * The widths it comes in as WebP, as {@code srcset} wants them; empty when it does
	 * not scale.
	 */
	public String webp() {
		return srcset(Format.WEBP);
	}

	/**
	 * The widths it comes in, for browsers without WebP.
	 */
	public String srcset() {
		return srcset(fallback());
	}

	/**
	 * How large a rendition of it is.
	 */
	public Rendition.Size size(String rendition) {
		return Rendition.named(rendition).orElseThrow().size(this.width, this.height);
	}

	/**
	 * The narrowest rendition at least this wide, as WebP, for lists of the newsroom.
	 */
	public String thumbnail(int atLeast) {
		if (!scales()) {
			return whole();
		}
		return path(
				widths().stream().filter((one) -> one.width() >= atLeast).findFirst().orElse(Rendition.WHOLE).name(),
				Format.WEBP);
	}

	/**
	 * The narrowest rendition at least this wide, in the format every program reads.
	 */
	public String small(int atLeast) {
		if (!scales()) {
			return whole();
		}
		return rendition(
				widths().stream().filter((one) -> one.width() >= atLeast).findFirst().orElse(Rendition.WHOLE).name());
	}

	/**
	 * Names for the style sheet, which keeps the focal point in sight where the picture
	 * is cut to a shape.
	 */
	public String place() {
		return "at at-x" + Math.round(this.focus.x() * 10) + " at-y" + Math.round(this.focus.y() * 10);
	}

	/**
	 * The format for programs that do not read WebP.
	 */
	public Format fallback() {
		return this.transparent ? Format.PNG : Format.JPEG;
	}

	private List<Rendition> widths() {
		return Rendition.of(this.width).stream().filter((one) -> !one.isCrop() && one != Rendition.WHOLE).toList();
	}

	private String srcset(Format format) {
		if (!scales()) {
			return "";
		}
		return widths().stream()
			.map((one) -> path(one.name(), format) + " " + one.width() + "w, ")
			.collect(Collectors.joining("", "",
					path(Rendition.WHOLE.name(), format) + " " + Math.min(this.width, Rendition.WIDEST) + "w"));
	}

	private String path(String rendition, Format format) {
		return "/media/" + this.id + "/" + rendition + "/" + stem() + "." + format.extension() + suffix();
	}

	/**
	 * The name without its extension.
	 */
	String stem() {
		return this.fileName.replaceFirst("\\.[a-z0-9]{1,5}$", "");
	}

	private String suffix() {
		return "?v=" + this.edition;
	}

}

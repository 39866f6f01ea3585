package org.tribune.graph;

import java.util.List;
import java.util.stream.Stream;

import org.tribune.media.ImageAddress;
import org.tribune.media.pixels.Rendition.Size;
import org.tribune.site.PageImage;
import org.tribune.site.SiteProperties;

/**
 * Pictures of the library as graphs tell of them.
 */
public final class Pictures {

	/** The shapes that Google asks for, none enlarged. */
	private static final List<String> CROPS = List.of("16x9", "4x3", "1x1");

	private Pictures() {
	}

	/**
	 * A picture in every shape that search engines ask for; a drawing as it is.
	 * @param caption what it shows; may be empty
	 * @param credit whose it is; may be empty
	 */
	public static List<ImageObject> crops(ImageAddress image, String caption, String credit, SiteProperties site) {
		Stream<String> names = image.isRaster() ? CROPS.stream() : Stream.of("original");
		return names.map((name) -> rendition(image, name, caption, credit, site)).toList();
	}

	/**
	 * A picture as it is.
	 */
	public static ImageObject whole(ImageAddress image, String caption, String credit, SiteProperties site) {
		return rendition(image, "original", caption, credit, site);
	}

	/**
	 * A portrait, square; a drawing as it is.
	 */
	public static ImageObject portrait(ImageAddress image, String caption, String credit, SiteProperties site) {
		return rendition(image, image.isRaster() ? "1x1" : "original", caption, credit, site);
	}

	/**
	 * What the share card of a page shows.
	 */
	public static ImageObject card(PageImage image) {
		return new ImageObject(image.address(), image.width(), image.height(), image.alternativeText(), "");
	}

	private static ImageObject rendition(ImageAddress image, String name, String caption, String credit,
			SiteProperties site) {
		boolean whole = name.equals("original");
		Size size = (whole && !image.scales()) ? new Size(image.width(), image.height()) : image.size(name);
		return new ImageObject(site.absolute(whole ? image.whole() : image.rendition(name)), size.width(),
				size.height(), caption, credit);
	}

}

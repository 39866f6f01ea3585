package org.tribune.media;

import org.tribune.media.pixels.Rendition.Size;
import org.tribune.site.PageMetadata;
import org.tribune.site.SiteProperties;

/**
 * Puts a picture of the library on the share card of a page. Cards want a photograph: a
 * drawing, which they do not show, is left out.
 */
public final class ShareImage {

	private ShareImage() {
	}

	/**
	 * The page with the crop that cards show.
	 * @param alternativeText what the picture shows; may be empty
	 */
	public static PageMetadata card(PageMetadata page, SiteProperties site, ImageAddress image,
			String alternativeText) {
		return show(page, site, image, "card", alternativeText);
	}

	/**
	 * The page with the square crop of a portrait.
	 * @param alternativeText what the picture shows; may be empty
	 */
	public static PageMetadata portrait(PageMetadata page, SiteProperties site, ImageAddress image,
			String alternativeText) {
		return show(page, site, image, "1x1", alternativeText);
	}

	private static PageMetadata show(PageMetadata page, SiteProperties site, ImageAddress image, String rendition,
			String alternativeText) {
		if (!image.isRaster()) {
			return page;
		}
		Size size = image.size(rendition);
		return page.illustrated(site.absolute(image.rendition(rendition)), size.width(), size.height(),
				image.fallback().contentType(), alternativeText);
	}

}

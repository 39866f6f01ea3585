package org.tribune.article;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.media.Image;
import org.tribune.taxonomy.Section;

/**
 * Where an article stood and who signed it at a moment worth remembering. Names are kept
 * beside the ids: what was renamed or is gone can still be read.
 *
 * @param section null while undecided
 * @param themes in order
 * @param bylines in order
 * @param lead the image over the article, if any
 * @param canonicalOverride where the text appeared first, if elsewhere
 * @param noindex whether it is kept out of search engines
 * @param share what share cards show by the name of its file; null for the lead image
 */
public record Filing(@Nullable Named section, List<Named> themes, List<Signed> bylines, @Nullable Lead lead,
		@Nullable String canonicalOverride, boolean noindex, @Nullable Named share) {

	/**
	 * A section, a theme or an image.
	 *
	 * @param id of it
	 * @param name as it was
	 */
	public record Named(long id, String name) {
	}

	/**
	 * A signature.
	 *
	 * @param contributorId of the contributor
	 * @param name as it was
	 * @param role as it was shown
	 * @param organisation as it was shown
	 */
	public record Signed(long contributorId, String name, String role, String organisation) {
	}

	/**
	 * The image over the article.
	 *
	 * @param imageId in the media library
	 * @param fileName of the image
	 * @param alternativeText what it shows
	 * @param caption plain text
	 * @param credit plain text
	 */
	public record Lead(long imageId, String fileName, String alternativeText, String caption, String credit) {
	}

	static Filing of(Article article) {
		Section section = article.section();
		return new Filing((section != null) ? new Named(section.id(), section.name()) : null,
				article.themes().stream().map((theme) -> new Named(theme.id(), theme.name())).toList(),
				article.bylines().stream().map(Filing::signed).toList(), lead(article.leadImage()),
				article.canonicalOverride(), article.noindex(), share(article.shareImage()));
	}

	private static Signed signed(Byline byline) {
		return new Signed(byline.contributor().id(), byline.contributor().name(), byline.role(), byline.organisation());
	}

	private static @Nullable Named share(@Nullable Image image) {
		return (image != null) ? new Named(image.id(), image.fileName()) : null;
	}

	private static @Nullable Lead lead(LeadImage lead) {
		var image = lead.image();
		return (image != null)
				? new Lead(image.id(), image.fileName(), lead.alternativeText(), lead.caption(), lead.credit()) : null;
	}

}

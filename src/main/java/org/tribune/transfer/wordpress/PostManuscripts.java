package org.tribune.transfer.wordpress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.article.Manuscript;
import org.tribune.markup.Markup;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.transfer.body.Attachment;
import org.tribune.transfer.body.BodyNote;
import org.tribune.transfer.wxr.WxrItem;

/**
 * Makes manuscripts of posts.
 */
@Component
class PostManuscripts {

	private final ContributorDesk contributors;

	private final TaxonomyDesk taxonomy;

	private final MediaLibrary media;

	private final Markup markup;

	PostManuscripts(ContributorDesk contributors, TaxonomyDesk taxonomy, MediaLibrary media, Markup markup) {
		this.contributors = contributors;
		this.taxonomy = taxonomy;
		this.media = media;
		this.markup = markup;
	}

	/**
	 * The manuscript of a post.
	 * @param slug wished for, null to keep the one the article has
	 * @param body of the article, whose links have been followed
	 */
	Manuscript of(WxrItem item, ItemText text, @Nullable String slug, String body, ImportRun run) {
		Opening opening = Opening.of(text.excerpt(), body);
		List<Manuscript.Signature> signatures = item.creator().isEmpty() ? List.of()
				: List.of(Manuscript.Signature.of(this.contributors.contributor(item.creator(), run)));
		return new Manuscript(run.language(), slug, "", text.title(), opening.standfirst(), opening.body(),
				opening.excerpt(), this.taxonomy.section(item, run), this.taxonomy.themes(item, run), signatures,
				lead(item, run));
	}

	/**
	 * The address of the image over the post, empty when it has none.
	 */
	static String leadAddress(WxrItem item, ImportRun run) {
		Attachment attachment = attachment(item, run);
		return (attachment != null) ? attachment.url() : "";
	}

	private static @Nullable Attachment attachment(WxrItem item, ImportRun run) {
		return run.survey().attachments().find(Survey.number(item.meta().getOrDefault(WxrItem.THUMBNAIL, "")));
	}

	private Manuscript.@Nullable Lead lead(WxrItem item, ImportRun run) {
		String number = item.meta().getOrDefault(WxrItem.THUMBNAIL, "");
		Attachment attachment = attachment(item, run);
		if (attachment == null || !attachment.url().startsWith("http")) {
			if (Survey.number(number) > 0) {
				run.note(item, new BodyNote(BodyNote.Kind.UNKNOWN_ATTACHMENT, number));
			}
			return null;
		}
		Image image = this.media.addReference(attachment.url());
		String alternativeText = line(attachment.alternativeText(), run);
		String caption = line(attachment.caption(), run);
		return new Manuscript.Lead(image.id(), alternativeText, caption, "");
	}

	private String line(String text, ImportRun run) {
		return this.markup.line(text, run.language(), false);
	}

}

package org.tribune.article.editing;

import java.util.HashSet;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.tribune.markup.Slug;

/**
 * Looks over what a form sends for what only the desk can know: whether what it names
 * exists, and whether readers would be left without a headline.
 */
@Component
class ManuscriptCheck {

	private final JdbcClient database;

	ManuscriptCheck(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Notes what is wrong beside the field.
	 */
	void look(ManuscriptForm form, OpenManuscript open, Errors errors) {
		Long section = form.sectionId();
		if (section != null && !exist("section", List.of(section))) {
			errors.rejectValue("sectionId", "writing.error.section");
		}
		if (!exist("theme", form.themeIds())) {
			errors.rejectValue("themeIds", "writing.error.theme");
		}
		if (!exist("contributor", form.signatures().stream().map(ManuscriptForm.Signature::contributorId).toList())) {
			errors.rejectValue("signatures", "writing.error.contributor");
		}
		Long image = form.leadImageId();
		if (image != null && !exist("image", List.of(image))) {
			errors.rejectValue("leadImageId", "writing.error.image");
		}
		Long shared = form.shareImageId();
		if (shared != null && !exist("image", List.of(shared))) {
			errors.rejectValue("shareImageId", "writing.error.image");
		}
		if (!exist("article", form.pinned()) || !exist("article", form.banned())) {
			errors.rejectValue("pinned", "writing.error.article");
		}
		slug(form.slug(), open.id(), errors);
		if (!open.typedInPlace()) {
			if (form.headline().isBlank()) {
				errors.rejectValue("headline", "writing.error.headline");
			}
			if (section == null) {
				errors.rejectValue("sectionId", "writing.error.no-section");
			}
		}
	}

	private void slug(String slug, long id, Errors errors) {
		if (slug.isEmpty() || errors.hasFieldErrors("slug")) {
			return;
		}
		if (!Slug.isValid(slug)) {
			errors.rejectValue("slug", "writing.error.slug");
		}
		else if (Slug.isReserved(slug)) {
			errors.rejectValue("slug", "writing.error.slug-reserved");
		}
		else if (this.database.sql("select count(*) from article where slug = ? and id <> ?")
			.params(slug, id)
			.query(Integer.class)
			.single() > 0) {
			errors.rejectValue("slug", "writing.error.slug-taken");
		}
	}

	private boolean exist(String table, List<Long> ids) {
		HashSet<Long> different = new HashSet<>(ids);
		return different.isEmpty() || this.database.sql("select count(*) from " + table + " where id in (:ids)")
			.param("ids", different)
			.query(Integer.class)
			.single() == different.size();
	}

}

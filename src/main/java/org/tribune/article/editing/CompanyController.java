package org.tribune.article.editing;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.staff.SignedIn;

/**
 * Tells those who have an article open of each other.
 */
@RestController
class CompanyController {

	private final ArticleAccess access;

	private final Company company;

	private final MessageSource messages;

	CompanyController(ArticleAccess access, Company company, MessageSource messages) {
		this.access = access;
		this.company = company;
		this.messages = messages;
	}

	@PostMapping("/admin/articles/{id}/presence")
	List<String> attend(SignedIn who, @PathVariable long id, @Valid @ModelAttribute Sign sign) {
		this.access.require(who, ArticleAction.READ, id);
		return this.company.attend(id, sign.seat(), who.id(), Boolean.TRUE.equals(sign.writing()))
			.stream()
			.map(this::sentence)
			.toList();
	}

	private String sentence(Company.Companion other) {
		String key = other.self() ? "writing.company.self"
				: other.writing() ? "writing.company.writes" : "writing.company.reads";
		return this.messages.getMessage(key, new Object[] { other.name() }, LocaleContextHolder.getLocale());
	}

	@DeleteMapping("/admin/articles/{id}/presence")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void leave(SignedIn who, @PathVariable long id, @Valid @ModelAttribute Sign sign) {
		this.access.require(who, ArticleAction.READ, id);
		this.company.leave(id, sign.seat(), who.id());
	}

	/**
	 * A sign of life.
	 *
	 * @param seat the browser tab
	 * @param writing whether somebody has typed there lately
	 */
	record Sign(@Pattern(regexp = "[A-Za-z0-9-]{1,40}") String seat, Boolean writing) {

		Sign {
			seat = (seat != null) ? seat : "";
		}

	}

}

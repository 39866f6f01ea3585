package org.tribune.article.verb;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleState;
import org.tribune.article.verb.Lectern.VerbNotNowException;

/**
 * Leads back to the article whoever asks for the page of a verb that it does not allow
 * any more; to the bin, if it lies there.
 */
@ControllerAdvice(basePackageClasses = VerbPanel.class)
class NotNow {

	@ExceptionHandler
	String lead(VerbNotNowException notNow, RedirectAttributes next) {
		next.addFlashAttribute("alarm", "workflow.not-now");
		String place = (notNow.state() == ArticleState.BINNED) ? "/bin" : "/edit";
		return "redirect:/admin/articles/" + notNow.id() + place;
	}

}

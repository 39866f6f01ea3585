package org.tribune.article.desk.batch;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.WithdrawalReason;
import org.tribune.article.desk.list.ArticleFilter;
import org.tribune.article.desk.list.Choice;
import org.tribune.article.desk.list.NameSearch;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

/**
 * What is done to several articles at once. What that needs, a section, a theme or a
 * reason, is asked for on a page of its own, which also says what cannot be undone.
 */
@Controller
class BatchController {

	private static final List<WithdrawalReason> REASONS = List.of(WithdrawalReason.ERROR, WithdrawalReason.RIGHT);

	private final BatchDesk desk;

	private final Batches batches;

	private final NameSearch names;

	BatchController(BatchDesk desk, Batches batches, NameSearch names) {
		this.desk = desk;
		this.batches = batches;
		this.names = names;
	}

	@PostMapping("/admin/batches")
	String create(SignedIn who, @ModelAttribute("form") BatchForm form, @ModelAttribute("filter") ArticleFilter filter,
			@ModelAttribute("sections") List<Section> sections, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		Act act = form.act();
		if (act == null || form.chosen().isEmpty()) {
			flash.addFlashAttribute("alarm", "desk.batch.none");
			return "redirect:" + filter.here();
		}
		Choice theme = needsTheme(act) ? this.names.choose(NameSearch.Kind.THEME, form.typedTheme()) : Choice.NONE;
		Order order = order(act, form, sections, theme);
		if (order == null) {
			model.addAttribute("theme", theme);
			model.addAttribute("reasons", REASONS);
			model.addAttribute("chosen", form.chosen());
			model.addAttribute("about", this.batches.headlines(who, form.chosen()));
			response.setStatus(Boolean.TRUE.equals(form.asked()) ? HttpStatus.UNPROCESSABLE_CONTENT.value()
					: HttpStatus.OK.value());
			return "article/desk/batch";
		}
		return "redirect:" + filter.hereWith("batch", String.valueOf(this.desk.carryOut(who, order)));
	}

	/**
	 * Undoes it, where that is possible.
	 */
	@PostMapping("/admin/batches/{batchId}/reversal")
	String undo(SignedIn who, @PathVariable("batchId") long id, @ModelAttribute("filter") ArticleFilter filter,
			RedirectAttributes flash) {
		Batch batch = this.batches.find(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!batch.undoable()) {
			flash.addFlashAttribute("alarm", "desk.batch.too-late");
		}
		else {
			this.desk.undo(who, batch);
		}
		return "redirect:" + filter.hereWith("batch", String.valueOf(id));
	}

	/**
	 * The order, once all that it needs is there.
	 */
	private static @Nullable Order order(Act act, BatchForm form, List<Section> sections, Choice theme) {
		return switch (act) {
			case SECTION -> sections.stream()
				.filter((one) -> one.slug().equals(form.toSection()))
				.findAny()
				.map((one) -> new Order(act, form.chosen(), one.id(), one.name(), null))
				.orElse(null);
			case ADD_THEME, REMOVE_THEME -> (theme.meant() != null)
					? new Order(act, form.chosen(), theme.meant().id(), theme.meant().name(), null) : null;
			case WITHDRAW -> (form.reason() != null && REASONS.contains(form.reason()))
					? new Order(act, form.chosen(), null, "", form.reason()) : null;
			case BIN, RESTORE -> new Order(act, form.chosen(), null, "", null);
		};
	}

	private static boolean needsTheme(Act act) {
		return act == Act.ADD_THEME || act == Act.REMOVE_THEME;
	}

}

package org.tribune.redirect.admin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tribune.site.Pages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Lists, tries, adds and removes redirects.
 */
@Controller
@StaffOnly(Role.EDITOR)
class RedirectController {

	private static final String LIST = "/admin/redirects";

	private static final String PAGE = "redirect/admin/list";

	private static final int SIZE = 50;

	private final RedirectDesk desk;

	private final RedirectIndex index;

	private final Whereabouts whereabouts;

	RedirectController(RedirectDesk desk, RedirectIndex index, Whereabouts whereabouts) {
		this.desk = desk;
		this.index = index;
		this.whereabouts = whereabouts;
	}

	@GetMapping(LIST)
	String list(@RequestParam(name = "q", defaultValue = "") String words,
			@RequestParam(name = "page", defaultValue = "1") int number,
			@RequestParam(name = "essai", defaultValue = "") String tried, Model model) {
		model.addAttribute("form", new RedirectWish("", ""));
		if (!tried.isBlank()) {
			attempt(tried, model);
		}
		return page(words, number, model);
	}

	private void attempt(String tried, Model model) {
		String source = new RedirectWish(tried, "").source();
		String target = source.isEmpty() ? "" : this.whereabouts.leadsTo(source);
		model.addAttribute("tried", source.isEmpty() ? tried : source);
		if (source.startsWith("/?p=") || source.isEmpty()) {
			model.addAttribute("answer", target.isEmpty() ? "NOTHING" : "MOVED");
		}
		else {
			String answer = this.whereabouts.at(source).name();
			model.addAttribute("answer", (answer.equals("NOTHING") && !target.isEmpty()) ? "MOVED" : answer);
		}
		model.addAttribute("target", target);
	}

	@PostMapping(LIST)
	String add(@Valid @ModelAttribute("form") RedirectWish form, BindingResult errors, SignedIn who, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Optional<Refusal> refusal = errors.hasErrors() ? Optional.empty() : this.desk.add(form, Actor.of(who));
		refusal.ifPresent((why) -> errors.rejectValue(why.field(), why.key()));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page("", 1, model);
		}
		flash.addFlashAttribute("notice", "catalogue.redirect.added");
		flash.addFlashAttribute("noticeArguments", List.of(form.source()));
		return "redirect:" + LIST;
	}

	@PostMapping("/admin/redirects/{redirectId}/deletion")
	String delete(@PathVariable long redirectId, SignedIn who, RedirectAttributes flash) {
		this.desk.delete(redirectId, Actor.of(who)).ifPresent((path) -> {
			flash.addFlashAttribute("notice", "catalogue.deleted");
			flash.addFlashAttribute("noticeArguments", List.of(path));
		});
		return "redirect:" + LIST;
	}

	private String page(String words, int number, Model model) {
		String path = UriComponentsBuilder.fromPath(LIST)
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(words)
			.toUriString();
		model.addAttribute("pages", Pages.of(path, number, SIZE, this.index.count(words, Pages.MOST * SIZE + 1)));
		model.addAttribute("rows", this.index.part(words, (number - 1) * SIZE, SIZE));
		model.addAttribute("words", words);
		return PAGE;
	}

}

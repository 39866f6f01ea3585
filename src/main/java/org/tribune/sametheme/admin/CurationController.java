package org.tribune.sametheme.admin;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.SameThemeDesk;
import org.tribune.sametheme.admin.Line.Title;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Pins and bans, each in one gesture and taken back in one.
 */
@Controller
class CurationController {

	private static final String PLACE = "/admin/articles/{id}";

	private final ArticleAccess access;

	private final SameThemeDesk desk;

	private final Titles titles;

	CurationController(ArticleAccess access, SameThemeDesk desk, Titles titles) {
		this.access = access;
		this.desk = desk;
		this.titles = titles;
	}

	@PostMapping(PLACE + "/pins")
	String pin(SignedIn who, @PathVariable long id, @RequestParam long targetId, RedirectAttributes next) {
		this.access.require(who, ArticleAction.CURATE, id);
		if (this.desk.pin(id, targetId, Actor.of(who))) {
			return told("pinned", id, targetId, "pins/" + targetId + "/removal", next);
		}
		next.addFlashAttribute("alarm", "sametheme.full");
		return page(id);
	}

	@PostMapping(PLACE + "/pins/{targetId}/removal")
	String unpin(SignedIn who, @PathVariable long id, @PathVariable long targetId, RedirectAttributes next) {
		this.access.require(who, ArticleAction.CURATE, id);
		this.desk.unpin(id, targetId, Actor.of(who));
		return told("unpinned", id, targetId, "pins", next);
	}

	@PostMapping(PLACE + "/pins/{targetId}/place")
	String move(SignedIn who, @PathVariable long id, @PathVariable long targetId, @RequestParam int step) {
		this.access.require(who, ArticleAction.CURATE, id);
		this.desk.move(id, targetId, step, Actor.of(who));
		return page(id) + "#pin-" + targetId;
	}

	@PostMapping(PLACE + "/pins/order")
	String arrange(SignedIn who, @PathVariable long id, @RequestParam String ids) {
		this.access.require(who, ArticleAction.CURATE, id);
		List<Long> order = Arrays.stream(ids.split(","))
			.filter((one) -> one.matches("[0-9]{1,18}"))
			.map(Long::valueOf)
			.toList();
		this.desk.arrange(id, order, Actor.of(who));
		return page(id);
	}

	@PostMapping(PLACE + "/bans")
	String ban(SignedIn who, @PathVariable long id, @RequestParam long targetId, RedirectAttributes next) {
		this.access.require(who, ArticleAction.CURATE, id);
		this.desk.ban(id, targetId, Actor.of(who));
		return told("banned", id, targetId, "bans/" + targetId + "/removal", next);
	}

	@PostMapping(PLACE + "/bans/{targetId}/removal")
	String unban(SignedIn who, @PathVariable long id, @PathVariable long targetId, RedirectAttributes next) {
		this.access.require(who, ArticleAction.CURATE, id);
		this.desk.unban(id, targetId, Actor.of(who));
		return told("unbanned", id, targetId, "bans", next);
	}

	private String told(String what, long id, long targetId, String undo, RedirectAttributes next) {
		Title title = this.titles.of(List.of(targetId)).get(targetId);
		if (title != null && title.path() != null) {
			next.addFlashAttribute("notice", "sametheme." + what);
			next.addFlashAttribute("noticeArguments", List.of(title.headline()));
			next.addFlashAttribute("undo", "/admin/articles/" + id + "/" + undo);
			next.addFlashAttribute("undoTarget", targetId);
		}
		return page(id);
	}

	private static String page(long id) {
		return "redirect:/admin/articles/" + id + "/same-theme";
	}

}

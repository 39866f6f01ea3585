package org.tribune.article.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.ArticleStateException;
import org.tribune.article.ArticleVerb;
import org.tribune.article.Newsroom;
import org.tribune.article.Standing;
import org.tribune.article.verb.Lectern.VerbNotNowException;

/**
 * For when somebody else was faster: says what happened since, shows again what was
 * typed, and lets the person decide anew, from the article as it is now.
 */
@Component
class Conflicts {

	/** Parameters that are no words of the person. */
	private static final Set<String> TECHNICAL = Set.of("_csrf", "version");

	private final Newsroom newsroom;

	private final LastDeed lastDeed;

	Conflicts(Newsroom newsroom, LastDeed lastDeed) {
		this.newsroom = newsroom;
		this.lastDeed = lastDeed;
	}

	/**
	 * The view after a deed, or the page of a conflict.
	 * @param deed answers with the name of its view
	 */
	String unless(long id, HttpServletRequest request, HttpServletResponse response, Model model,
			Supplier<String> deed) {
		try {
			return deed.get();
		}
		catch (ObjectOptimisticLockingFailureException | ArticleStateException | VerbNotNowException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return lay(id, request, model);
		}
	}

	private String lay(long id, HttpServletRequest request, Model model) {
		Standing standing = this.newsroom.standing(id);
		model.addAttribute("standing", standing);
		model.addAttribute("last", this.lastDeed.of(id).orElse(null));
		model.addAttribute("address", request.getRequestURI());
		model.addAttribute("repeatable", isAllowed(request.getRequestURI(), standing));
		model.addAttribute("typed", typed(request));
		return "article/verb/conflict";
	}

	/**
	 * Whether the same could be done to the article as it is now.
	 */
	private static boolean isAllowed(String address, Standing standing) {
		return ArticleVerb.allowedBy(standing.state())
			.stream()
			.anyMatch((verb) -> address.equals(Step.address(standing.id(), verb)));
	}

	private static Map<String, String> typed(HttpServletRequest request) {
		Map<String, String> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!TECHNICAL.contains(name) && !name.startsWith("_")) {
				typed.put(name, String.join("\n", List.of(values)));
			}
		});
		return typed;
	}

}

package org.tribune.article.editing;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.article.editing.NewChoices.Answer;
import org.tribune.article.editing.SidePanel.Choice;
import org.tribune.markup.Markup;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Where the side panel makes what it did not find.
 */
@RestController
class NewChoicesController {

	private static final int LONGEST = 100;

	private final Choices choices;

	private final NewChoices made;

	private final Markup markup;

	private final MessageSource messages;

	NewChoicesController(Choices choices, NewChoices made, Markup markup, MessageSource messages) {
		this.choices = choices;
		this.made = made;
		this.markup = markup;
		this.messages = messages;
	}

	/**
	 * Makes a theme, unless there is one like it and nobody has said that they are sure.
	 */
	@StaffOnly(Role.AUTHOR)
	@PostMapping("/admin/themes/choices")
	ResponseEntity<Answer> theme(SignedIn who, @RequestParam String name,
			@RequestParam(defaultValue = "false") boolean sure) {
		String clean = clean(name, who);
		if (clean.isEmpty() || clean.length() > LONGEST) {
			return refused("writing.error.theme-name", who);
		}
		List<Choice> near = this.choices.near(clean);
		boolean there = near.stream().anyMatch((one) -> one.name().equalsIgnoreCase(clean));
		if (there || (!sure && !near.isEmpty())) {
			return ResponseEntity.ok(new Answer(null, near, ""));
		}
		return ResponseEntity.status(HttpStatus.CREATED)
			.body(new Answer(this.made.theme(clean, Actor.of(who)), List.of(), ""));
	}

	@StaffOnly(Role.EDITOR)
	@PostMapping("/admin/contributors/choices")
	ResponseEntity<Answer> contributor(SignedIn who, @Valid @ModelAttribute Person person, BindingResult errors) {
		if (errors.hasErrors()) {
			return refused("writing.error.person", who);
		}
		return ResponseEntity.status(HttpStatus.CREATED)
			.body(new Answer(
					this.made.contributor(clean(person.firstName(), who), clean(person.lastName(), who),
							clean(person.role(), who), clean(person.organisation(), who), Actor.of(who)),
					List.of(), ""));
	}

	private String clean(String text, SignedIn who) {
		return this.markup.line(text, who.language(), false);
	}

	private ResponseEntity<Answer> refused(String key, SignedIn who) {
		return ResponseEntity.unprocessableContent()
			.body(new Answer(null, List.of(),
					this.messages.getMessage(key, null, Locale.of(who.language().getLanguage()))));
	}

	/**
	 * A new contributor of whom little is known yet.
	 *
	 * @param firstName may be empty, for a collective
	 */
	record Person(@Size(max = LONGEST) String firstName, @NotBlank @Size(max = LONGEST) String lastName,
			@Size(max = 200) String role, @Size(max = 200) String organisation) {

		Person {
			firstName = (firstName != null) ? firstName : "";
			lastName = (lastName != null) ? lastName : "";
			role = (role != null) ? role : "";
			organisation = (organisation != null) ? organisation : "";
		}

	}

}

package org.tribune.staff.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.staff.SignedIn;

/**
 * How somebody wants to be called, and which language the newsroom speaks with them.
 */
record AccountForm(
		@NotBlank(message = "{staff.name.blank}") @Size(max = 100, message = "{staff.name.long}") String name,
		@Pattern(regexp = "fr|en", message = "{staff.language.unknown}") String language) {

	static AccountForm of(SignedIn who) {
		return new AccountForm(who.name(), who.language().getLanguage());
	}

}

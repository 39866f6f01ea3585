package org.tribune.staff.office;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.tribune.staff.Role;

/**
 * Somebody new.
 */
record InvitationForm(
		@NotBlank(message = "{staff.name.blank}") @Size(max = 100, message = "{staff.name.long}") String name,
		@Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*", message = "{staff.email.wrong}") @Size(max = 100,
				message = "{staff.email.long}") String email,
		@NotNull(message = "{staff.role.unknown}") @Nullable Role role,
		@Pattern(regexp = "fr|en", message = "{staff.language.unknown}") String language) {

	static InvitationForm blank(Locale language) {
		return new InvitationForm("", "", Role.AUTHOR, language.getLanguage());
	}

}

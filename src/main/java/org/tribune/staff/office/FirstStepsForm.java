package org.tribune.staff.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The first administrator.
 */
record FirstStepsForm(
		@NotBlank(message = "{staff.name.blank}") @Size(max = 100, message = "{staff.name.long}") String name,
		@Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*", message = "{staff.email.wrong}") @Size(max = 100,
				message = "{staff.email.long}") String email,
		String password, String jeton) {

	FirstStepsForm {
		name = (name != null) ? name : "";
		email = (email != null) ? email : "";
		password = (password != null) ? password : "";
		jeton = (jeton != null) ? jeton : "";
	}

	@Override
	public String toString() {
		return "FirstStepsForm";
	}

}

package org.tribune.staff.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.tribune.staff.Role;
import org.tribune.staff.office.Roster.Member;

/**
 * What an administrator settles about somebody.
 */
record MemberForm(@NotBlank(message = "{staff.name.blank}") @Size(max = 100, message = "{staff.name.long}") String name,
		@NotNull(message = "{staff.role.unknown}") @Nullable Role role,
		@Pattern(regexp = "fr|en", message = "{staff.language.unknown}") String language) {

	static MemberForm of(Member member) {
		return new MemberForm(member.name(), member.role(), member.language());
	}

}

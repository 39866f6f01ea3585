package org.tribune.staff;

import java.util.Objects;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The accounts as Spring Security asks for them.
 */
@Component
class StaffAccounts implements UserDetailsService {

	private final StaffMembers members;

	StaffAccounts(StaffMembers members) {
		this.members = members;
	}

	@Override
	public UserDetails loadUserByUsername(String email) {
		StaffMember member = this.members.findByEmail(email.strip())
			.orElseThrow(() -> new UsernameNotFoundException("No such member of staff"));
		return User.withUsername(member.email())
			.password(Objects.requireNonNullElse(member.passwordHash(), "{none}"))
			.roles(member.role().name())
			.disabled(!member.active())
			.build();
	}

}

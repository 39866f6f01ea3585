package org.tribune.staff.entrance;

import java.util.Objects;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.tribune.staff.Account;
import org.tribune.staff.Personnel;

/**
 * The accounts as Spring Security asks for them.
 */
@Component
class StaffAccounts implements UserDetailsService {

	private final Personnel personnel;

	StaffAccounts(Personnel personnel) {
		this.personnel = personnel;
	}

	@Override
	public UserDetails loadUserByUsername(String email) {
		Account account = this.personnel.account(email)
			.orElseThrow(() -> new UsernameNotFoundException("No such member of staff"));
		return User.withUsername(account.member().email())
			.password(Objects.requireNonNullElse(account.passwordHash(), "{none}"))
			.roles(account.member().role().name())
			.disabled(!account.active())
			.build();
	}

}

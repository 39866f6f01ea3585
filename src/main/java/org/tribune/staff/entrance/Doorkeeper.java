package org.tribune.staff.entrance;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.tribune.staff.Account;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;

/**
 * Asks for the password. Somebody who is not on the staff is asked exactly as long and
 * answered exactly the same.
 */
@Component
public class Doorkeeper {

	private final Personnel personnel;

	private final PasswordEncoder passwords;

	private final String nobody;

	Doorkeeper(Personnel personnel, PasswordEncoder passwords) {
		this.personnel = personnel;
		this.passwords = passwords;
		this.nobody = encoded(passwords, UUID.randomUUID().toString());
	}

	private static String encoded(PasswordEncoder passwords, String word) {
		String encoded = passwords.encode(word);
		if (encoded == null) {
			throw new IllegalStateException("Passwords cannot be encoded");
		}
		return encoded;
	}

	/**
	 * Who it is, if the password is theirs and they may come in.
	 */
	public Optional<SignedIn> recognise(String email, String password) {
		Optional<Account> account = this.personnel.account(email);
		String hash = account.map(Account::passwordHash).orElse(this.nobody);
		boolean right = this.passwords.matches(password, hash);
		return account.filter((known) -> right && known.active() && known.passwordHash() != null).map(Account::member);
	}

}

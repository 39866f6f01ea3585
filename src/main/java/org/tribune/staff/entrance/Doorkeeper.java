package org.tribune.staff.entrance;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.tribune.staff.Account;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;
import org.tribune.staff.entrance.Throttle.Scope;
import org.tribune.staff.factor.SecondFactor;

/**
 * Asks for the password, then for the second factor of those who have one. Somebody who
 * is not on the staff is asked exactly as long and answered exactly the same.
 */
@Component
public class Doorkeeper {

	private final Personnel personnel;

	private final PasswordEncoder passwords;

	private final SecondFactor factor;

	private final Throttle throttle;

	private final AuditLog audit;

	private final String nobody;

	Doorkeeper(Personnel personnel, PasswordEncoder passwords, SecondFactor factor, Throttle throttle, AuditLog audit) {
		this.personnel = personnel;
		this.passwords = passwords;
		this.factor = factor;
		this.throttle = throttle;
		this.audit = audit;
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
	 * Whether the password is theirs and they may come in.
	 */
	public Answer askPassword(Knock knock, String password) {
		Optional<Duration> wait = this.throttle.take(Scope.ADDRESS, knock.addressKey())
			.or(() -> this.throttle.take(Scope.ACCOUNT, knock.accountKey()));
		if (wait.isPresent()) {
			return new Answer.Wait(wait.get());
		}
		Optional<Account> account = this.personnel.account(knock.email());
		String hash = account.map(Account::passwordHash).orElse(this.nobody);
		boolean right = this.passwords.matches(password, hash);
		Optional<SignedIn> who = account.filter((known) -> right && known.active() && known.passwordHash() != null)
			.map(Account::member);
		if (who.isEmpty()) {
			account.ifPresent((known) -> refused(known.member(), known.active() ? "password" : "closed"));
			return new Answer.Refused();
		}
		this.throttle.forgive(Scope.ACCOUNT, knock.accountKey());
		this.throttle.giveBack(Scope.ADDRESS, knock.addressKey());
		return new Answer.Recognised(who.get(), this.factor.has(who.get().id()));
	}

	/**
	 * Whether the code is one of theirs: of their application, or a recovery code.
	 */
	public Answer askCode(SignedIn who, String code) {
		String key = String.valueOf(who.id());
		Optional<Duration> wait = this.throttle.take(Scope.CODE, key);
		if (wait.isPresent()) {
			return new Answer.Wait(wait.get());
		}
		if (!this.factor.accepts(who, code)) {
			refused(who, "code");
			return new Answer.Refused();
		}
		this.throttle.forgive(Scope.CODE, key);
		return new Answer.Recognised(who, false);
	}

	private void refused(SignedIn who, String what) {
		this.audit.record(Actor.of(who), "session.refused", "staff/" + who.id(), what);
	}

}

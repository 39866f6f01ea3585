package org.tribune.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk that takes people on: one transaction and one line in the audit log a verb.
 */
@Component
@Transactional
public class Personnel {

	private final StaffMembers members;

	private final PasswordEncoder passwords;

	private final AuditLog audit;

	private final Clock clock;

	Personnel(StaffMembers members, PasswordEncoder passwords, AuditLog audit, Clock clock) {
		this.members = members;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes somebody on who can sign in at once.
	 * @param password in clear; kept as an Argon2id hash only
	 */
	public SignedIn takeOn(String email, String name, Role role, Locale language, String password, Actor by) {
		StaffMember member = new StaffMember(email.strip(), name.strip(), role, language, this.clock.instant());
		member.choosePassword(this.passwords.encode(password), this.clock.instant());
		SignedIn taken = this.members.save(member).signedIn();
		this.audit.record(by, "staff.taken-on", "staff/" + taken.id(), taken.email());
		return taken;
	}

	/**
	 * The account that signs in with this address, whether it may or not.
	 */
	@Transactional(readOnly = true)
	public Optional<Account> account(String email) {
		return this.members.findByEmail(email.strip()).map(StaffMember::account);
	}

	/**
	 * Somebody has signed in.
	 * @param how by which proof
	 */
	public void arrived(SignedIn who, String how) {
		this.members.findById(who.id()).ifPresent((member) -> member.arrive(this.clock.instant()));
		this.audit.record(Actor.of(who), "session.opened", "staff/" + who.id(), how);
	}

}

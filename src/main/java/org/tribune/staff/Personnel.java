package org.tribune.staff;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.AccountChanged.Ends;

/**
 * The desk that takes people on: one transaction and one line in the audit log a verb.
 */
@Component
@Transactional
public class Personnel {

	private final StaffMembers members;

	private final PasswordEncoder passwords;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Personnel(StaffMembers members, PasswordEncoder passwords, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.members = members;
		this.passwords = passwords;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes somebody on who can sign in at once.
	 * @param password in clear; kept as an Argon2id hash only
	 */
	public SignedIn takeOn(String email, String name, Role role, Locale language, String password, Actor by) {
		return takeOn(email, name, role, language, hash(password), "staff.taken-on", by);
	}

	/**
	 * Takes somebody on who will choose a password by a link.
	 */
	public SignedIn invite(String email, String name, Role role, Locale language, Actor by) {
		return takeOn(email, name, role, language, null, "staff.invited", by);
	}

	private SignedIn takeOn(String email, String name, Role role, Locale language, @Nullable String hash, String action,
			Actor by) {
		if (this.members.findByEmail(email.strip()).isPresent()) {
			throw new EmailTaken();
		}
		StaffMember member = new StaffMember(email.strip(), name.strip(), role, language, this.clock.instant());
		if (hash != null) {
			member.choosePassword(hash, this.clock.instant());
		}
		SignedIn taken = this.members.save(member).signedIn();
		this.audit.record(by, action, "staff/" + taken.id(), taken.email() + ", " + role);
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
	 * The account with this number, whether it may sign in or not.
	 */
	@Transactional(readOnly = true)
	public Optional<Account> account(long id) {
		return this.members.findById(id).map(StaffMember::account);
	}

	/**
	 * Somebody has signed in.
	 * @param how by which proof
	 */
	public void arrived(SignedIn who, String how) {
		this.members.arrive(who.id(), this.clock.instant());
		this.audit.record(Actor.of(who), "session.opened", "staff/" + who.id(), how);
	}

	/**
	 * Keeps a new password; the sessions in which the old one was typed end.
	 * @param action the word for it in the audit log
	 */
	public void choosePassword(SignedIn who, String password, Actor by, String action) {
		member(who.id()).choosePassword(hash(password), this.clock.instant());
		this.audit.record(by, action, "staff/" + who.id(), "");
		this.events.publishEvent(new AccountChanged(who, Ends.OTHERS));
	}

	/**
	 * How somebody is called, and which language the newsroom speaks with them.
	 */
	public void present(long id, String name, Locale language, Actor by) {
		StaffMember member = member(id);
		member.present(name.strip(), language, this.clock.instant());
		this.audit.record(by, "staff.presented", "staff/" + id, name.strip());
	}

	/**
	 * Gives somebody another role.
	 * @throws LastAdministrator when nobody would be left to administer the site
	 */
	public void changeRole(long id, Role role, Actor by) {
		StaffMember member = member(id);
		Role before = member.role();
		if (before == role) {
			return;
		}
		requireAnotherAdministrator(member);
		member.changeRole(role, this.clock.instant());
		this.audit.record(by, "staff.role-changed", "staff/" + id, before + " → " + role);
		if (before.includes(role)) {
			this.events.publishEvent(new AccountChanged(member.signedIn(), Ends.OTHERS));
		}
	}

	/**
	 * Lets somebody in no more; what they wrote stays theirs.
	 * @throws LastAdministrator when nobody would be left to administer the site
	 */
	public void deactivate(long id, Actor by) {
		StaffMember member = member(id);
		requireAnotherAdministrator(member);
		member.deactivate(this.clock.instant());
		this.audit.record(by, "staff.deactivated", "staff/" + id, member.email());
		this.events.publishEvent(new AccountChanged(member.signedIn(), Ends.ALL));
	}

	/**
	 * Lets somebody in again.
	 */
	public void reactivate(long id, Actor by) {
		StaffMember member = member(id);
		member.reactivate(this.clock.instant());
		this.audit.record(by, "staff.reactivated", "staff/" + id, member.email());
	}

	/**
	 * Whether anybody can administer the site.
	 */
	@Transactional(readOnly = true)
	public boolean hasAdministrator() {
		return !this.members.findAdministrators().isEmpty();
	}

	/**
	 * Locks the administrators: two of them cannot remove each other at the same moment.
	 */
	private void requireAnotherAdministrator(StaffMember leaving) {
		if (leaving.isAdministrator() && this.members.lockAdministrators().equals(List.of(leaving.id()))) {
			throw new LastAdministrator();
		}
	}

	private StaffMember member(long id) {
		return this.members.findById(id).orElseThrow(() -> new IllegalArgumentException("No member of staff " + id));
	}

	private String hash(String password) {
		String hash = this.passwords.encode(password);
		if (hash == null) {
			throw new IllegalStateException("Passwords cannot be encoded");
		}
		return hash;
	}

}

package org.tribune.staff.office;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.factor.SecondFactor;
import org.tribune.staff.office.Roster.Member;
import org.tribune.staff.passkey.Passkeys;
import org.tribune.staff.password.Resets;
import org.tribune.staff.session.Sessions;

/**
 * The desk of the administrators: each deed whole, in one transaction.
 */
@Component
@Transactional
class StaffOffice {

	private final Personnel personnel;

	private final SecondFactor factor;

	private final Passkeys passkeys;

	private final Sessions sessions;

	private final Resets resets;

	StaffOffice(Personnel personnel, SecondFactor factor, Passkeys passkeys, Sessions sessions, Resets resets) {
		this.personnel = personnel;
		this.factor = factor;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.resets = resets;
	}

	/**
	 * Takes somebody on.
	 */
	SignedIn invite(InvitationForm form, Role role, Actor by) {
		return this.personnel.invite(form.email(), form.name(), role, Locale.of(form.language()), by);
	}

	/**
	 * Name, language and role.
	 */
	void settle(Member member, MemberForm form, Role role, Actor by) {
		if (!member.name().equals(form.name().strip()) || !member.language().equals(form.language())) {
			this.personnel.present(member.id(), form.name(), Locale.of(form.language()), by);
		}
		this.personnel.changeRole(member.id(), role, by);
	}

	/**
	 * Takes the second factor of somebody away who has lost it, and whatever is open in
	 * their name: it may be somebody else who found it.
	 */
	void resetFactor(Member member, Actor by) {
		this.factor.remove(member.id(), by);
		this.passkeys.removeAll(member.signedIn(), by);
		this.sessions.endAll(member.signedIn(), null);
	}

	/**
	 * The first link for somebody new, if it could not be sent to them.
	 */
	Optional<String> firstLink(SignedIn member) {
		return this.resets.invite(member);
	}

}

package org.tribune.staff.office;

import java.io.PrintStream;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;
import org.tribune.site.Site;
import org.tribune.staff.Account;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.password.Resets;

/**
 * Makes an administrator from the command line, also of somebody who is on the staff
 * already: the way back in when nobody can sign in any more. No password is typed: a link
 * to choose one with is printed.
 */
@Component
class CreateAdminCommand implements Command {

	private static final Actor TERMINAL = Actor.process("create-admin");

	private final Personnel personnel;

	private final Resets resets;

	private final Site site;

	CreateAdminCommand(Personnel personnel, Resets resets, Site site) {
		this.personnel = personnel;
		this.resets = resets;
		this.site = site;
	}

	@Override
	public String name() {
		return "create-admin";
	}

	@Override
	public String usage() {
		return "EMAIL   makes an administrator, or makes one of a member of staff, and prints a link to choose a password";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1 || !arguments.getFirst().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			throw new IllegalArgumentException("Name one e-mail address.");
		}
		String email = arguments.getFirst();
		Account known = this.personnel.account(email).orElse(null);
		SignedIn member;
		if (known == null) {
			member = this.personnel.invite(email, email.substring(0, email.indexOf('@')), Role.ADMINISTRATOR,
					this.site.settings().language(), TERMINAL);
			out.println(email + " is an administrator now.");
		}
		else {
			member = known.member();
			this.personnel.changeRole(member.id(), Role.ADMINISTRATOR, TERMINAL);
			if (!known.active()) {
				this.personnel.reactivate(member.id(), TERMINAL);
			}
			out.println(email + " was on the staff already, and is an administrator now.");
		}
		out.println("Choose a password here, once: " + this.resets.handOver(member, TERMINAL));
		return 0;
	}

}

package org.tribune.staff.password;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Account;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;
import org.tribune.staff.password.OneTimeLinks.Opened;
import org.tribune.staff.password.OneTimeLinks.Purpose;

/**
 * The desk of those who cannot sign in: the forgetful and the new.
 */
@Component
@Transactional
public class Resets {

	/** The page that a link opens. */
	static final String PATH = "/connexion/mot-de-passe";

	private final OneTimeLinks links;

	private final Letters letters;

	private final Personnel personnel;

	private final AuditLog audit;

	private final SiteProperties site;

	private final JdbcClient database;

	private final Clock clock;

	Resets(OneTimeLinks links, Letters letters, Personnel personnel, AuditLog audit, SiteProperties site,
			JdbcClient database, Clock clock) {
		this.links = links;
		this.letters = letters;
		this.personnel = personnel;
		this.audit = audit;
		this.site = site;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Somebody says that they have forgotten their password: they get a letter or, where
	 * there is no mail, the administrators are told.
	 */
	public void ask(String email) {
		Account account = this.personnel.account(email).filter(Account::active).orElse(null);
		if (account == null) {
			return;
		}
		SignedIn who = account.member();
		this.audit.record(Actor.of(who), "password.reset-asked", "staff/" + who.id(), "");
		if (!this.letters.send(who, "reset", link(Purpose.RESET, who))) {
			this.links.revoke(Purpose.RESET, who.id());
			this.database.sql("""
					insert into reset_request (member_id, requested_at) values (?, ?)
					on conflict (member_id) do update set requested_at = excluded.requested_at
					""").param(who.id()).param(this.clock.instant().atOffset(ZoneOffset.UTC)).update();
		}
	}

	/**
	 * A link for somebody, made by an administrator who hands it over.
	 */
	public String handOver(SignedIn member, Actor by) {
		boolean chosen = this.personnel.account(member.id()).map(Account::passwordHash).isPresent();
		this.audit.record(by, "password.link-made", "staff/" + member.id(), member.email());
		return link(chosen ? Purpose.RESET : Purpose.INVITATION, member);
	}

	/**
	 * A link for somebody new: sent to them, and given back where it could not be sent.
	 */
	public Optional<String> invite(SignedIn member) {
		String link = link(Purpose.INVITATION, member);
		return this.letters.send(member, "invitation", link) ? Optional.empty() : Optional.of(link);
	}

	private String link(Purpose purpose, SignedIn who) {
		return this.site.absolute(PATH + "?jeton=" + this.links.issue(purpose, who.id()));
	}

	/**
	 * For whom the link is, if it still opens anything.
	 */
	@Transactional(readOnly = true)
	public Optional<SignedIn> owner(String token) {
		return this.links.look(token).flatMap(this::owner);
	}

	private Optional<SignedIn> owner(Opened opened) {
		Long memberId = opened.memberId();
		return (memberId == null) ? Optional.empty()
				: this.personnel.account(memberId).filter(Account::active).map(Account::member);
	}

	/**
	 * Uses the link up and keeps the password.
	 * @return false when the link opens nothing any more
	 */
	public boolean choose(String token, String password) {
		SignedIn who = this.links.use(token).flatMap(this::owner).orElse(null);
		if (who == null) {
			return false;
		}
		this.personnel.choosePassword(who, password, Actor.of(who), "password.reset");
		this.links.revoke(Purpose.RESET, who.id());
		this.links.revoke(Purpose.INVITATION, who.id());
		this.database.sql("delete from reset_request where member_id = ?").param(who.id()).update();
		return true;
	}

}

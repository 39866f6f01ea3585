package org.tribune.staff.factor;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.SignedIn;

/**
 * The desk of second factors: who has one, whether a code is right, adding and taking
 * away.
 */
@Component
@Transactional
public class SecondFactor {

	private final TotpSecrets secrets;

	private final RecoveryCodes recovery;

	private final JdbcClient database;

	private final AuditLog audit;

	private final Clock clock;

	SecondFactor(TotpSecrets secrets, RecoveryCodes recovery, JdbcClient database, AuditLog audit, Clock clock) {
		this.secrets = secrets;
		this.recovery = recovery;
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Whether a code is asked of them after the password.
	 */
	@Transactional(readOnly = true)
	public boolean has(long memberId) {
		return this.secrets.isConfirmed(memberId);
	}

	/**
	 * Whether the code is right; it is used up then.
	 */
	public boolean accepts(SignedIn who, String code) {
		String typed = code.replaceAll("[\\s-]", "");
		if (typed.matches("\\d{6}")) {
			return this.secrets.accepts(who.id(), typed, this.clock.instant());
		}
		boolean right = this.recovery.use(who.id(), typed, this.clock.instant());
		if (right) {
			this.audit.record(Actor.of(who), "factor.recovery-used", "staff/" + who.id(),
					String.valueOf(this.recovery.left(who.id())));
		}
		return right;
	}

	/**
	 * The secret of an application that is being set up: the same until it is confirmed.
	 */
	public TotpSecret prepare(SignedIn who) {
		return this.secrets.prepare(who.id(), this.clock.instant());
	}

	/**
	 * Takes the application into service if it shows the right code.
	 * @return the recovery codes, to be shown this once; empty when the code is wrong
	 */
	public List<String> confirm(SignedIn who, String code) {
		if (!this.secrets.confirm(who.id(), code.replaceAll("\\s", ""), this.clock.instant())) {
			return List.of();
		}
		this.audit.record(Actor.of(who), "factor.added", "staff/" + who.id(), "");
		return this.recovery.renew(who.id());
	}

	/**
	 * New recovery codes; the old ones are void.
	 */
	public List<String> renewRecoveryCodes(SignedIn who) {
		this.audit.record(Actor.of(who), "factor.recovery-renewed", "staff/" + who.id(), "");
		return this.recovery.renew(who.id());
	}

	/**
	 * How many recovery codes are left.
	 */
	@Transactional(readOnly = true)
	public int recoveryCodesLeft(long memberId) {
		return this.recovery.left(memberId);
	}

	/**
	 * Takes the application and the recovery codes away.
	 * @param memberId whose
	 * @param by who does it: themselves or an administrator
	 */
	public void remove(long memberId, Actor by) {
		this.recovery.forget(memberId);
		if (this.secrets.remove(memberId)) {
			this.audit.record(by, "factor.removed", "staff/" + memberId, "");
		}
	}

	/**
	 * Whether editors and administrators must have a second factor.
	 */
	@Transactional(readOnly = true)
	public boolean isRequired() {
		return this.database.sql("select factor_required from staff_rule").query(Boolean.class).single();
	}

	/**
	 * Settles whether editors and administrators must have a second factor.
	 */
	public void require(boolean required, Actor by) {
		this.database.sql("update staff_rule set factor_required = ?").param(required).update();
		this.audit.record(by, required ? "factor.required" : "factor.made-optional", "", "");
	}

	/**
	 * Whether somebody must have a second factor and has none: neither an application nor
	 * a passkey.
	 */
	@Transactional(readOnly = true)
	public boolean isMissing(SignedIn who) {
		return who.edits() && this.database.sql("""
				select factor_required
				    and not exists (select from totp_secret where member_id = :id and confirmed_at is not null)
				    and not exists (select from user_credentials c join user_entities e on e.id = c.user_entity_user_id
				                    where e.name = :email)
				from staff_rule
				""").param("id", who.id()).param("email", who.email()).query(Boolean.class).single();
	}

}

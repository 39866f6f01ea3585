package org.tribune.staff;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who did what, when and from where. A line is written in the transaction of the deed:
 * either both happened or neither.
 */
@Component
public class AuditLog {

	private final JdbcClient database;

	private final Clock clock;

	AuditLog(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Writes a line. Never hand in a password, a token or the text of an article.
	 * @param by who did it
	 * @param action as kind.verb in the past tense: {@code article.published}
	 * @param subject what it was done to, as kind/id: {@code article/12}; may be empty
	 * @param detail what a reader of the log needs beside, such as the headline
	 */
	@Transactional
	public void record(Actor by, String action, String subject, String detail) {
		this.database.sql("""
				insert into audit_entry (at, member_id, name, action, subject, detail, address)
				values (:at, :member, :name, :action, :subject, :detail, :address)
				""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("member", by.memberId(), Types.BIGINT)
			.param("name", by.name())
			.param("action", action)
			.param("subject", subject)
			.param("detail", detail)
			.param("address", address())
			.update();
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : "";
	}

}

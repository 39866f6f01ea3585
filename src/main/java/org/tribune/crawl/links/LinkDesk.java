package org.tribune.crawl.links;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * What editors do with an address: have it checked now, or leave it be.
 */
@Component
public class LinkDesk {

	private final JdbcClient database;

	private final AuditLog audit;

	private final Clock clock;

	LinkDesk(JdbcClient database, AuditLog audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Has an address checked as soon as its host may be asked.
	 * @return the address, if there is such a one
	 */
	@Transactional
	public Optional<String> checkAgain(long id) {
		OffsetDateTime now = now();
		Optional<String> address = this.database
			.sql("update link_address set next_at = ? where id = ? returning address")
			.params(now, id)
			.query(String.class)
			.optional();
		this.database.sql("""
				update link_host set due_at = least(due_at, ?) where host = (select host from link_address where id = ?)
				""").params(now, id).update();
		return address;
	}

	/**
	 * Leaves an address be: nobody asks it, and no report shows it.
	 */
	@Transactional
	public Optional<String> ignore(long id, Actor by) {
		Optional<String> address = this.database
			.sql("""
					update link_address set ignored_at = ?, ignored_by = ? where id = ? and ignored_at is null returning address
					""")
			.params(now(), by.name(), id)
			.query(String.class)
			.optional();
		address.ifPresent((one) -> this.audit.record(by, "link.ignored", "link/" + id, one));
		return address;
	}

	/**
	 * Minds it again, and has it checked.
	 */
	@Transactional
	public Optional<String> mind(long id, Actor by) {
		Optional<String> address = this.database.sql("""
				update link_address set ignored_at = null, ignored_by = null, failures = 0, failing_since = null
				 where id = ? and ignored_at is not null returning address
				""").param(id).query(String.class).optional();
		address.ifPresent((one) -> this.audit.record(by, "link.minded", "link/" + id, one));
		checkAgain(id);
		return address;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}

package org.tribune.staff.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.Site;

/**
 * Reads the audit log, the latest first, from an index whatever is asked: a page costs
 * the same in a log of millions.
 */
@Component
@Transactional(readOnly = true)
class AuditTrail {

	static final int PAGE = 50;

	private static final int FETCH = 500;

	private static final String SELECT = "select id, at, member_id, name, action, subject, detail, address from audit_entry";

	private static final RowMapper<AuditEntry> ENTRY = (row, number) -> new AuditEntry(row.getLong("id"),
			row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("member_id", Long.class),
			row.getString("name"), row.getString("action"), row.getString("subject"), row.getString("detail"),
			row.getString("address"));

	private final JdbcClient database;

	private final Site site;

	AuditTrail(JdbcClient database, Site site) {
		this.database = database;
		this.site = site;
	}

	/**
	 * One page, and one line more when there are others.
	 * @param before the number of the line before which it begins; null for the latest
	 */
	List<AuditEntry> page(AuditFilter filter, @Nullable Long before) {
		Map<String, Object> values = new HashMap<>();
		String where = where(filter, before, values);
		values.put("limit", PAGE + 1);
		return this.database.sql(SELECT + where + " order by at desc, id desc limit :limit")
			.params(values)
			.query(ENTRY)
			.list();
	}

	/**
	 * Every line, without ever holding them all.
	 */
	void each(AuditFilter filter, Consumer<AuditEntry> reader) {
		Map<String, Object> values = new HashMap<>();
		String where = where(filter, null, values);
		try (Stream<AuditEntry> entries = this.database.sql(SELECT + where + " order by at desc, id desc")
			.withFetchSize(FETCH)
			.params(values)
			.query(ENTRY)
			.stream()) {
			entries.forEach(reader);
		}
	}

	/**
	 * Every action that was ever done: jumps through the index from one to the next.
	 */
	List<String> actions() {
		return this.database.sql("""
				with recursive known as (
				    (select action from audit_entry order by action limit 1)
				    union all
				    select (select action from audit_entry where action > known.action order by action limit 1)
				    from known where known.action is not null
				)
				select action from known where action is not null
				""").query((row, number) -> row.getString(1)).list();
	}

	private String where(AuditFilter filter, @Nullable Long before, Map<String, Object> values) {
		List<String> conditions = new ArrayList<>();
		add(conditions, values, "member_id = :member", "member", filter.memberId());
		add(conditions, values, "action = :action", "action", orNull(filter.action()));
		add(conditions, values, "subject = :subject", "subject", orNull(filter.subject()));
		add(conditions, values, "at >= :from", "from", start(filter.firstDay(), 0));
		add(conditions, values, "at < :to", "to", start(filter.lastDay(), 1));
		add(conditions, values, "(at, id) < (select at, id from audit_entry where id = :before)", "before", before);
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	private static void add(List<String> conditions, Map<String, Object> values, String condition, String name,
			@Nullable Object value) {
		if (value != null) {
			conditions.add(condition);
			values.put(name, value);
		}
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private @Nullable OffsetDateTime start(@Nullable LocalDate day, int later) {
		return (day == null) ? null
				: day.plusDays(later)
					.atStartOfDay(this.site.settings().timeZone())
					.toInstant()
					.atOffset(ZoneOffset.UTC);
	}

}

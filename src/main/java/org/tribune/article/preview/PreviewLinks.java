package org.tribune.article.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * Makes, opens and revokes the links by which others read an article before readers do.
 * The token of a link is kept as a digest only.
 */
@Component
@Transactional
class PreviewLinks {

	private static final int TOKEN_BYTES = 20;

	/**
	 * Links that are shown, and the time after which one that works no more is forgotten.
	 */
	private static final int MOST_LISTED = 50;

	private static final Duration KEPT = Duration.ofDays(90);

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final AuditLog audit;

	private final Clock clock;

	PreviewLinks(JdbcClient database, AuditLog audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a link.
	 * @return its path: the only time that anybody can see it
	 */
	String create(long articleId, String label, Duration lifetime, Actor by) {
		Instant now = this.clock.instant();
		this.database.sql("delete from preview_link where article_id = ? and expires_at < ?")
			.param(articleId)
			.param(utc(now.minus(KEPT)))
			.update();
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = HexFormat.of().formatHex(bytes);
		this.database
			.sql("""
					insert into preview_link (article_id, token_hash, label, created_by_id, created_by, created_at, expires_at)
					values (:article, :hash, :label, :member, :name, :now, :expires)
					""")
			.param("article", articleId)
			.param("hash", digest(token))
			.param("label", label)
			.param("member", by.memberId(), Types.BIGINT)
			.param("name", by.name())
			.param("now", utc(now))
			.param("expires", utc(now.plus(lifetime)))
			.update();
		this.audit.record(by, "article.preview-shared", "article/" + articleId, label);
		return "/apercu/" + token;
	}

	/**
	 * The links of an article, newest first.
	 */
	@Transactional(readOnly = true)
	public List<PreviewLink> list(long articleId) {
		Instant now = this.clock.instant();
		return this.database.sql("""
				select id, label, created_by, created_at, expires_at, revoked_at, last_opened_at
				  from preview_link where article_id = ? order by id desc limit ?
				""").param(articleId).param(MOST_LISTED).query((row, number) -> link(row, now)).list();
	}

	/**
	 * Ends a link of this very article at once; one that has ended stays as it is.
	 * @return whether the article has such a link
	 */
	boolean revoke(long articleId, long linkId, Actor by) {
		Optional<String> label = this.database.sql("""
				update preview_link set revoked_at = coalesce(revoked_at, :now)
				 where id = :link and article_id = :article returning label
				""")
			.param("now", utc(this.clock.instant()))
			.param("link", linkId)
			.param("article", articleId)
			.query(String.class)
			.optional();
		label.ifPresent((name) -> this.audit.record(by, "article.preview-revoked", "article/" + articleId, name));
		return label.isPresent();
	}

	/**
	 * Notes that somebody came by a link.
	 * @return what it opens, unless it is unknown, ended, or its article is in the bin
	 */
	Optional<Opened> open(String token) {
		Instant now = this.clock.instant();
		return this.database.sql("""
				update preview_link link set last_opened_at = :now from article a
				 where token_hash = :hash and revoked_at is null and expires_at > :now
				   and a.id = link.article_id and a.state <> 'BINNED'
				returning link.article_id, link.expires_at, a.state = 'PUBLISHED' as published
				""")
			.param("now", utc(now))
			.param("hash", digest(token))
			.query((row, number) -> new Opened(row.getLong("article_id"), instant(row, "expires_at"),
					row.getBoolean("published")))
			.optional();
	}

	/**
	 * What had to be taken down is not to be read by a forgotten link either.
	 */
	@EventListener
	public void revokeAfter(ArticleWithdrawn withdrawn) {
		this.database.sql("update preview_link set revoked_at = ? where article_id = ? and revoked_at is null")
			.param(utc(this.clock.instant()))
			.param(withdrawn.articleId())
			.update();
	}

	private static PreviewLink link(ResultSet row, Instant now) throws SQLException {
		Instant expires = instant(row, "expires_at");
		Instant revoked = maybe(row, "revoked_at");
		return new PreviewLink(row.getLong("id"), row.getString("label"), row.getString("created_by"),
				instant(row, "created_at"), expires, revoked, maybe(row, "last_opened_at"),
				revoked == null && expires.isAfter(now));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? instant(row, column) : null;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static byte[] digest(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a link opens.
	 *
	 * @param articleId of the article
	 * @param expiresAt until when
	 * @param published whether readers see the article by now
	 */
	record Opened(long articleId, Instant expiresAt, boolean published) {
	}

}

package org.tribune.house;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.article.Newsroom;
import org.tribune.article.desk.batch.Act;
import org.tribune.article.desk.batch.Batches;
import org.tribune.site.ContentChanged;
import org.tribune.staff.SignedIn;
import org.tribune.staff.passkey.PasskeyRows;

/**
 * Makes what the variables of a route stand for: {@code {id}} is a fresh article that
 * belongs to somebody. A new variable gets a line in the constructor.
 */
@TestComponent
public class AdminRouteObjects {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*\\}[^{}]*)*)?}");

	private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

	private final Map<String, BiFunction<SignedIn, Map<String, String>, Object>> makers = new HashMap<>();

	private final Cast cast;

	private final Newsroom newsroom;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	AdminRouteObjects(Cast cast, Newsroom newsroom, JdbcClient database, Batches batches,
			ApplicationEventPublisher events) {
		this.cast = cast;
		this.newsroom = newsroom;
		this.database = database;
		this.events = events;
		this.makers.put("id", (owner, parameters) -> article(owner, parameters.getOrDefault("state", "DRAFT")));
		this.makers.put("sectionId", (owner, parameters) -> cast.section().id());
		this.makers.put("themeId", (owner, parameters) -> cast.theme("Matrice").id());
		this.makers.put("contributorId", (owner, parameters) -> cast.ada().id());
		this.makers.put("session", (owner, parameters) -> "0123456789abcdef");
		this.makers.put("passkeyId", (owner, parameters) -> PasskeyRows.keep(database, owner));
		this.makers.put("redirectId", (owner, parameters) -> redirect(database));
		this.makers.put("number", (owner, parameters) -> 1);
		this.makers.put("pageId", (owner, parameters) -> page(database));
		this.makers.put("navigationLinkId", (owner, parameters) -> navigationLink(database));
		this.makers.put("imageId", (owner, parameters) -> cast.drawing("matrice.svg", "Une matrice").id());
		this.makers.put("previewId", (owner, parameters) -> preview(database, parameters.getOrDefault("id", "")));
		this.makers.put("batchId", (owner, parameters) -> batches.open(owner, Act.SECTION, ""));
		this.makers.put("targetId",
				(owner, parameters) -> cast.publish(cast.draft("Matrice, à côté").in(cast.section()), Cast.DAY));
		this.makers.put("job", (owner, parameters) -> "pings");
		this.makers.put("report", (owner, parameters) -> "orphans");
		this.makers.put("finding", (owner, parameters) -> "inside");
		this.makers.put("addressId", (owner, parameters) -> address(database));
		this.makers.put("memberId", (owner, parameters) -> owner.id());
	}

	private static long redirect(JdbcClient database) {
		return database.sql("""
				insert into redirect (source_path, target_path, origin, created_at)
				values ('/matrice-' || gen_random_uuid(), '/themes', 'EDITOR', now()) returning id
				""").query(Long.class).single();
	}

	private static long address(JdbcClient database) {
		return database.sql("insert into link_address (address) values ('/' || gen_random_uuid()) returning id")
			.query(Long.class)
			.single();
	}

	private static long preview(JdbcClient database, String articleId) {
		return database
			.sql("""
					insert into preview_link (article_id, token_hash, created_by, created_at, expires_at)
					values (?, sha256(gen_random_uuid()::text::bytea), 'Matrice', now(), now() + interval '1 day') returning id
					""")
			.param(Long.valueOf(articleId))
			.query(Long.class)
			.single();
	}

	private static long page(JdbcClient database) {
		return database.sql("""
				insert into static_page (slug, title, published, created_at, modified_at)
				values (gen_random_uuid()::text, 'Matrice', false, now(), now()) returning id
				""").query(Long.class).single();
	}

	/**
	 * Takes away what every page would show.
	 */
	void tidy() {
		this.database.sql("delete from navigation_menu").update();
		this.events.publishEvent(new ContentChanged("navigation"));
	}

	private static long navigationLink(JdbcClient database) {
		database.sql("insert into navigation_menu (place) values ('FOOTER') on conflict do nothing").update();
		return database.sql("insert into navigation_link (place, address) values ('FOOTER', '/archives') returning id")
			.query(Long.class)
			.single();
	}

	private long article(SignedIn owner, String state) {
		long id = this.cast.create(
				this.cast.draft("Matrice").in(this.cast.section()).by(this.cast.zoe()).opening("", "Qui peut quoi."),
				owner);
		switch (state) {
			case "IN_REVIEW" -> this.newsroom.sendToReview(id, Cast.HAND);
			case "SCHEDULED" -> this.newsroom.schedule(id, LATER, Cast.HAND);
			case "BINNED" -> this.newsroom.bin(id, Cast.HAND);
			case "PUBLISHED", "WITHDRAWN" -> this.newsroom.publish(id, Cast.HAND);
			default -> {
			}
		}
		if (state.equals("WITHDRAWN")) {
			this.newsroom.withdraw(id, Cast.HAND);
		}
		return id;
	}

	/**
	 * A text with its variables replaced.
	 * @param owner whose the objects are
	 * @param who asks; null for a stranger
	 * @param known objects made before for the same request; new ones are added
	 */
	String fill(String text, Map<String, String> parameters, SignedIn owner, @Nullable SignedIn who,
			Map<String, String> known) {
		Matcher matcher = VARIABLE.matcher(text);
		StringBuilder filled = new StringBuilder();
		while (matcher.find()) {
			String name = matcher.group(1);
			BiFunction<SignedIn, Map<String, String>, Object> maker = this.makers.get(name);
			if (maker == null) {
				throw new IllegalStateException("Say in AdminRouteObjects what {" + name + "} is");
			}
			Map<String, String> all = new HashMap<>(parameters);
			all.putAll(known);
			String value = known.computeIfAbsent(name, (any) -> String.valueOf(maker.apply(owner, all)));
			matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
		}
		return matcher.appendTail(filled).toString();
	}

}

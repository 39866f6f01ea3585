package org.tribune.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.tribune.database.DisposableServer;
import org.tribune.faults.Desk.Furniture;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of one site on one database, each over its own line, the database and the
 * files of the first node on small disks.
 */
final class Pair implements AutoCloseable {

	/** Kept at both nodes once readers have asked for it. */
	static final String PAGE = "/pages/gardee";

	private final Disk databaseDisk;

	private final Disk mediaDisk;

	private final DisposableServer server;

	private final Node first;

	private final Node second;

	private Pair(Path directory) throws IOException, InterruptedException {
		this.databaseDisk = Disk.mount(directory.resolve("database"), 400);
		this.server = DisposableServer.in(this.databaseDisk.path());
		this.first = new Node(directory.resolve("first"), this.server);
		this.second = new Node(directory.resolve("second"), this.server);
		this.mediaDisk = Disk.mount(this.first.data(), 24);
	}

	/** Starts both at the same moment on an empty database. */
	static Pair start(Path directory) throws IOException, InterruptedException {
		Pair pair = new Pair(directory);
		pair.first.start();
		pair.second.start();
		pair.first.awaitReady();
		pair.second.awaitReady();
		return pair;
	}

	Disk databaseDisk() {
		return this.databaseDisk;
	}

	Disk mediaDisk() {
		return this.mediaDisk;
	}

	DisposableServer server() {
		return this.server;
	}

	Node first() {
		return this.first;
	}

	Node second() {
		return this.second;
	}

	JdbcClient sql() {
		return this.server.sql();
	}

	/** After the server has been started again: it may have another port. */
	void restartServer() {
		this.server.restart();
		this.first.line().leadTo(this.server.port());
		this.second.line().leadTo(this.server.port());
	}

	/** What articles are filed under. */
	Furniture furniture() {
		return new Furniture(number("section"), number("theme"), number("contributor"));
	}

	private long number(String table) {
		return id("select min(id) from " + table);
	}

	/** A page that no article changes, a section, a theme and a contributor. */
	Furniture furnish() {
		sql().sql("""
				insert into static_page (slug, title, body_html, created_at, modified_at)
				values ('gardee', 'Une page gardée', '<p>Gardée.</p>', now(), now())
				""").update();
		return new Furniture(id(
				"insert into section (slug, name, created_at, modified_at) values ('eaux', 'Eaux', now(), now()) returning id"),
				id("insert into theme (slug, name, initial, sort_name, created_at, modified_at) values ('crues', 'Crues', 'C', 'crues', now(), now()) returning id"),
				id("insert into contributor (slug, first_name, last_name, initial, sort_name, created_at, modified_at) values ('ada-lantier', 'Ada', 'Lantier', 'L', 'lantier ada', now(), now()) returning id"));
	}

	private long id(String sql) {
		return sql().sql(sql).query(Long.class).single();
	}

	/** Articles whose time has come, as an editor scheduled them. */
	void scheduleForNow(String headline, int count, String when) {
		sql().sql("""
				insert into article (slug, headline, section_id, state, scheduled_for, created_at, modified_at)
				select :slug || '-' || n, :headline || ' ' || n, (select min(id) from section), 'SCHEDULED',
				    now() + cast(:when as interval), now(), now()
				from generate_series(1, :count) as n
				""")
			.param("slug", headline.toLowerCase(Locale.ROOT))
			.param("headline", headline)
			.param("when", when)
			.param("count", count)
			.update();
	}

	/** Waits until readers see so many of them. */
	void awaitPublished(String headline, int count) {
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> published(headline) == count);
	}

	/** How many of them readers see. */
	int published(String headline) {
		return sql().sql("select count(*) from published_article where headline like ?")
			.param(headline + " %")
			.query(Integer.class)
			.single();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		this.first.close();
		this.second.close();
		this.server.close();
		this.mediaDisk.close();
		this.databaseDisk.close();
	}

}

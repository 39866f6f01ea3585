package org.tribune.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.tribune.faults.Reader.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who write, save, publish and read at a node without a pause, and remember what
 * they were told was done.
 */
final class Load implements AutoCloseable {

	private final Desk desk;

	private final String mark;

	private final Set<String> saves = ConcurrentHashMap.newKeySet();

	/** The last autosave of each article that was acknowledged. */
	private final Map<Long, Integer> autosaves = new ConcurrentHashMap<>();

	private final Set<Long> publications = ConcurrentHashMap.newKeySet();

	private final Map<Integer, AtomicInteger> read = new ConcurrentHashMap<>();

	private final AtomicInteger stale = new AtomicInteger();

	private final AtomicInteger rude = new AtomicInteger();

	private final AtomicInteger savesTried = new AtomicInteger();

	private final AtomicInteger autosavesTried = new AtomicInteger();

	private final AtomicInteger autosavesDone = new AtomicInteger();

	private final AtomicInteger publicationsTried = new AtomicInteger();

	private final List<Thread> people = new ArrayList<>();

	private volatile boolean over;

	/**
	 * Begins.
	 * @param mark a word in every headline, to find the articles by
	 * @param page what readers read
	 */
	Load(Desk desk, String mark, String page) {
		this.desk = desk;
		this.mark = mark;
		begin("writer", () -> write(new AtomicInteger()));
		begin("saver", () -> save(new AtomicInteger()));
		begin("publisher", () -> publish(new AtomicInteger()));
		begin("reader", () -> read(page));
	}

	private void begin(String name, Runnable work) {
		this.people.add(Thread.ofPlatform().daemon().name(name).start(work));
	}

	private long article(String kind) {
		while (!this.over) {
			long id = this.desk.begin(this.mark + " " + kind);
			if (id > 0) {
				return id;
			}
			rest();
		}
		return 0;
	}

	/** Types into one article; each save has a number. */
	private void write(AtomicInteger number) {
		long id = article("typed");
		long edition = 1;
		while (!this.over) {
			int mine = number.incrementAndGet();
			this.autosavesTried.incrementAndGet();
			Answer answer = this.desk.autosave(id, edition, this.mark + " typed", "mot " + mine + " fin");
			if (answer.status() == 200) {
				this.autosaves.put(id, mine);
				this.autosavesDone.incrementAndGet();
			}
			edition = answer.number("edition").orElse(edition);
			restAfter(answer);
		}
	}

	/** Saves one article on purpose; each save leaves a revision. */
	private void save(AtomicInteger number) {
		long id = article("saved");
		long edition = 1;
		while (!this.over) {
			String words = this.mark + " revision " + number.incrementAndGet() + " fin";
			Answer autosave = this.desk.autosave(id, edition, this.mark + " saved", words);
			edition = autosave.number("edition").orElse(edition);
			this.savesTried.incrementAndGet();
			Answer answer = this.desk.save(id, edition, this.mark + " saved", words);
			if (answer.status() == 302) {
				this.saves.add(words);
			}
			restAfter(answer);
		}
	}

	/** Publishes one article after the other. */
	private void publish(AtomicInteger number) {
		while (!this.over) {
			String headline = this.mark + " published " + number.incrementAndGet();
			long id = this.desk.begin(headline);
			@Nullable Answer filled = (id > 0) ? this.desk.autosave(id, 1, headline, "Publié.") : null;
			if (filled == null || filled.status() != 200) {
				rest();
				continue;
			}
			this.publicationsTried.incrementAndGet();
			Answer answer = this.desk.publish(id, filled.number("version").orElse(0L));
			if (answer.status() == 302) {
				this.publications.add(id);
			}
			restAfter(answer);
		}
	}

	private void read(String page) {
		Reader reader = new Reader(this.desk.node());
		while (!this.over) {
			Answer answer = reader.get(page);
			this.read.computeIfAbsent(answer.status(), (status) -> new AtomicInteger()).incrementAndGet();
			if (answer.isStale()) {
				this.stale.incrementAndGet();
			}
			if (answer.status() != 200 && !answer.asksToComeBack()) {
				this.rude.incrementAndGet();
			}
			rest();
		}
	}

	private static void restAfter(Answer answer) {
		if (answer.status() == 0 || answer.status() >= 500) {
			rest();
		}
	}

	private static void rest() {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
	}

	/** Waits until so many more of each kind were acknowledged, as when all is well. */
	Load until(int more) {
		int autosaved = this.autosavesDone.get() + more;
		int saved = this.saves.size() + more;
		int published = this.publications.size() + more;
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> this.autosavesDone.get() >= autosaved && this.saves.size() >= saved
					&& this.publications.size() >= published);
		return this;
	}

	int staleReads() {
		return this.stale.get();
	}

	/** Answers that were neither a page nor a request to come back later. */
	int rudeReads() {
		return this.rude.get();
	}

	/** Ends, and waits for what is under way. */
	@Override
	public void close() {
		this.over = true;
		for (Thread one : this.people) {
			try {
				one.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private List<Tally> tallies(String fault, JdbcClient sql) {
		int found = (int) this.saves.stream()
			.filter((words) -> exists(sql, "select exists (select 1 from revision where body_html like ?)",
					"%" + words + "%"))
			.count();
		int kept = this.autosavesDone.get();
		for (Map.Entry<Long, Integer> last : this.autosaves.entrySet()) {
			int there = sql
				.sql("select coalesce(substring(body_html from 'mot (\\d+) fin')::int, 0) from article where id = ?")
				.param(last.getKey())
				.query(Integer.class)
				.single();
			kept -= Math.max(0, last.getValue() - there);
		}
		int published = (int) this.publications.stream()
			.filter((id) -> exists(sql, "select exists (select 1 from published_article where id = ?)", id))
			.count();
		return List.of(new Tally(fault, "autosaves", this.autosavesTried.get(), this.autosavesDone.get(), kept),
				new Tally(fault, "saves", this.savesTried.get(), this.saves.size(), found),
				new Tally(fault, "publications", this.publicationsTried.get(), this.publications.size(), published));
	}

	/** Looks for what was acknowledged, tells, and says whether all is there. */
	boolean isAllThere(String fault, JdbcClient sql) {
		List<Tally> tallies = tallies(fault, sql);
		tallies.forEach(Tally::tell);
		return tallies.stream().allMatch(Tally::isWhole);
	}

	private static boolean exists(JdbcClient sql, String query, Object parameter) {
		return sql.sql(query).param(parameter).query(Boolean.class).single();
	}

}

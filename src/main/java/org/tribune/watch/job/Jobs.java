package org.tribune.watch.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;
import org.tribune.watch.Backlogs;

/**
 * Every job that runs in the background: what it is called, which tasks it consists of,
 * what waits, what happened.
 */
@Component
class Jobs {

	/**
	 * Tasks by job, in the order they are shown. A task that nobody names is a job of its
	 * own.
	 */
	private static final Map<String, List<String>> TASKS = tasks();

	private final Backlogs backlogs;

	private final RunLog log;

	Jobs(Backlogs backlogs, RunLog log) {
		this.backlogs = backlogs;
		this.log = log;
	}

	private static Map<String, List<String>> tasks() {
		Map<String, List<String>> tasks = new LinkedHashMap<>();
		tasks.put("schedule", List.of("article.DueArticles.moveOn"));
		tasks.put("search-index", List.of("search.keeping.IndexWatch.look"));
		tasks.put("same-theme", List.of("sametheme.WorkingHours.look"));
		tasks.put("pings", List.of("ping.Rounds.Bell.ring"));
		tasks.put("crawl", List.of("crawl.ReadingHours.look"));
		tasks.put("links", List.of("crawl.links.Rounds.LinkHours.look"));
		tasks.put("recalls", List.of());
		tasks.put("snapshots", List.of("site.Snapshots.refresh"));
		tasks.put("hits", List.of("redirect.RedirectHits.write"));
		tasks.put("bin", List.of("article.DueArticles.emptyBin"));
		tasks.put("tidying", List.of("ping.Rounds.Bell.tidy", "crawl.links.Rounds.LinkHours.tidy",
				"staff.entrance.Throttle.sweep", "watch.job.RunLog.Pen.tidy"));
		tasks.put("watching", List.of("watch.job.RunLog.Pen.write", "watch.health.Checkup.Round.look"));
		return tasks;
	}

	/**
	 * All jobs, those with trouble first.
	 */
	List<Job> all() {
		Map<String, List<Run>> runs = new TreeMap<>();
		for (Run run : this.log.runs()) {
			runs.computeIfAbsent(job(run.task()), (any) -> new ArrayList<>()).add(run);
		}
		List<Job> jobs = new ArrayList<>();
		TASKS.keySet().forEach((key) -> jobs.add(job(key, true, runs.remove(key))));
		runs.forEach((task, theirs) -> jobs.add(job(task, false, theirs)));
		jobs.removeIf((job) -> job.runs().isEmpty() && job.backlog() == null);
		jobs.sort(Comparator.comparing((Job job) -> !job.troubled()));
		return jobs;
	}

	private Job job(String key, boolean named, @Nullable Collection<Run> runs) {
		Optional<Chore> chore = chore(key);
		List<Run> last = new ArrayList<>((runs != null) ? runs : List.of());
		last.sort(Comparator.comparing(Run::node).thenComparing(Run::task));
		return new Job(key, named, last, chore.map(this.backlogs::of).orElse(null),
				chore.map(Chore::canRetry).orElse(false));
	}

	private static String job(String task) {
		return TASKS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(task))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(task);
	}

	/**
	 * The work a job does, where it can be asked about it.
	 */
	Optional<Chore> chore(String key) {
		return this.backlogs.chores().stream().filter((one) -> one.key().equals(key)).findFirst();
	}

	/**
	 * A job.
	 *
	 * @param key of its words, or the task itself
	 * @param named whether it has words
	 * @param runs the last on each node
	 * @param backlog what waits; null where nothing can
	 * @param retry whether what failed can be tried again by hand
	 */
	record Job(String key, boolean named, List<Run> runs, @Nullable Backlog backlog, boolean retry) {

		/** The run that ended last. */
		public @Nullable Run last() {
			return this.runs.stream().max(Comparator.comparing(Run::startedAt)).orElse(null);
		}

		/** Whether it cannot work, or something of it failed. */
		public boolean troubled() {
			return this.runs.stream().anyMatch(Run::failing)
					|| (this.backlog != null && (this.backlog.trouble() != null || this.backlog.failed() > 0));
		}

		/** Nodes it runs on. */
		public long nodes() {
			return this.runs.stream().map(Run::node).distinct().count();
		}

	}

}

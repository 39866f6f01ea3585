package org.tribune.sametheme;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;

/**
 * {@code suggest}: computes all suggestions anew while the site serves.
 */
@Component
class SuggestCommand implements Command {

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

	private final Rebuild rebuild;

	private final Workshop workshop;

	SuggestCommand(Rebuild rebuild, Workshop workshop) {
		this.rebuild = rebuild;
		this.workshop = workshop;
	}

	@Override
	public String name() {
		return "suggest";
	}

	@Override
	public String usage() {
		return "  computes \"Sur le même thème\" anew for every article; goes on where it was stopped";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (!arguments.isEmpty()) {
			throw new IllegalArgumentException("\"suggest\" takes no arguments.");
		}
		out.println(this.rebuild.begin() ? "Computing all suggestions." : "Going on where it was stopped.");
		long start = System.nanoTime();
		long told = start;
		while (!this.rebuild.progress().isDone()) {
			if (!this.rebuild.step()) {
				LockSupport.parkNanos(PAUSE.toNanos());
			}
			if (System.nanoTime() - told > BETWEEN_LINES.toNanos()) {
				told = System.nanoTime();
				tell(out);
			}
		}
		int late = this.workshop.workOff();
		out.printf(Locale.ROOT, "Done in %d s; %d article(s) had changed meanwhile.%n",
				Duration.ofNanos(System.nanoTime() - start).toSeconds(), late);
		return 0;
	}

	private void tell(PrintStream out) {
		Rebuild.Progress progress = this.rebuild.progress();
		if (!progress.isDone()) {
			out.printf(Locale.ROOT, "%s: %d of %d%n", progress.phase().equals("WORDS") ? "Words" : "Lists",
					progress.articles(), progress.total());
		}
	}

}

package org.tribune.pagecache;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What readers ask for, by kind of page and status: {@code tribune.pages.asked}. A kind
 * is seen from the address, so that counting costs next to nothing.
 */
@Component
@ConditionalOnWebApplication
class Kinds implements MeterBinder {

	private static final int CLASSES = 6;

	private final LongAdder[] counts = new LongAdder[Kind.values().length * CLASSES];

	Kinds() {
		for (int place = 0; place < this.counts.length; place++) {
			this.counts[place] = new LongAdder();
		}
	}

	void count(Target target, int status) {
		this.counts[kind(target.key()).ordinal() * CLASSES + Math.clamp(status / 100, 1, 5)].increment();
	}

	static Kind kind(String key) {
		int end = key.indexOf('?');
		String path = (end < 0) ? key : key.substring(0, end);
		if (path.equals("/")) {
			return Kind.HOME;
		}
		int second = path.indexOf('/', 1);
		String first = path.substring(1, (second < 0) ? path.length() : second);
		String last = path.substring(path.lastIndexOf('/') + 1);
		return switch (first) {
			case "assets", "webjars", "media", "reader.css", "favicon.ico" -> Kind.ASSET;
			case "recherche" -> Kind.SEARCH;
			case "archives", "themes", "contributeurs", "corrections" ->
				last.startsWith("feed.") ? Kind.FEED : Kind.LIST;
			case "pages" -> Kind.STATIC;
			default -> ofContent(first, last, second < 0);
		};
	}

	private static Kind ofContent(String first, String last, boolean alone) {
		if (last.startsWith("feed.")) {
			return Kind.FEED;
		}
		if (first.startsWith("sitemap") || last.endsWith(".txt") || last.endsWith(".md") || last.endsWith(".xml")
				|| first.equals("oembed") || last.endsWith(".webmanifest")) {
			return Kind.MACHINE;
		}
		return alone ? Kind.SECTION : Kind.ARTICLE;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Kind kind : Kind.values()) {
			for (int hundred = 2; hundred < CLASSES; hundred++) {
				LongAdder counted = this.counts[kind.ordinal() * CLASSES + hundred];
				FunctionCounter.builder("tribune.pages.asked", counted, LongAdder::doubleValue)
					.description("Pages handed out, by kind and class of status; 304 counts as 2xx")
					.tag("kind", kind.name().toLowerCase(Locale.ROOT))
					.tag("status", hundred + "xx")
					.register(registry);
			}
		}
	}

	/**
	 * Kinds of pages.
	 */
	enum Kind {

		HOME, SECTION, ARTICLE, LIST, SEARCH, STATIC, FEED, MACHINE, ASSET

	}

}

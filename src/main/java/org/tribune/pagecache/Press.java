package org.tribune.pagecache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.coyote.Adapter;
import org.jspecify.annotations.Nullable;

import org.tribune.pagecache.PrintedPage.Header;
import org.tribune.site.PageContents;
import org.tribune.site.SiteProperties;

/**
 * Makes a page by asking the site for it, in memory and on the caller's thread: an
 * anonymous GET that carries nothing but the address. What a client sends beside the
 * address can therefore get into no page.
 */
final class Press {

	private static final Set<String> NOT_COPIED = Set.of("date", "connection", "keep-alive", "transfer-encoding",
			"content-length", "etag", "last-modified", "vary");

	/** Of what never changes under its address. */
	static final String LASTING = "max-age=31536000";

	/** What noted nothing of what it shows is kept no longer. */
	private static final Duration UNKNOWN = Duration.ofMinutes(1);

	private final SiteProperties site;

	private final PageCacheProperties properties;

	private final Clock clock;

	private volatile @Nullable Adapter adapter;

	Press(SiteProperties site, PageCacheProperties properties, Clock clock) {
		this.site = site;
		this.properties = properties;
		this.clock = clock;
	}

	/** Tells where the site is asked. */
	void ask(Adapter adapter) {
		this.adapter = adapter;
	}

	/**
	 * Makes a page.
	 * @throws Exception when there is no answer at all
	 */
	PrintedPage print(String target) throws Exception {
		Adapter asked = this.adapter;
		if (asked == null) {
			throw new IllegalStateException("The server has not started");
		}
		Instant now = this.clock.instant();
		PressRun run = new PressRun(asked, target, this.site.baseUrl());
		PageContents contents = PageContents.of(() -> {
			run.run();
			return null;
		});
		return page(run, contents, now);
	}

	private PrintedPage page(PressRun run, PageContents contents, Instant now) {
		List<Header> headers = new ArrayList<>();
		String vary = "Accept-Encoding";
		boolean caching = false;
		for (Header header : run.headers()) {
			String name = header.name().toLowerCase(Locale.ROOT);
			if (name.equals("vary") && !header.value().toLowerCase(Locale.ROOT).contains("accept-encoding")) {
				vary += ", " + header.value();
			}
			caching |= name.equals("cache-control");
			if (!NOT_COPIED.contains(name)) {
				headers.add(header);
			}
		}
		headers.add(new Header("Vary", vary));
		if (!caching && run.status() == 200) {
			headers.add(new Header("Cache-Control", this.properties.cacheControl()));
		}
		Set<String> tags = contents.tags();
		if (this.properties.tagHeader() != null && run.status() == 200) {
			headers.add(new Header(this.properties.tagHeader(), TagHeader.value(this.properties.tagHeader(), tags)));
		}
		Instant expires = now.plus(this.properties.keep());
		Instant until = contents.until();
		if (tags.isEmpty() && !lasts(run) && expires.isAfter(now.plus(UNKNOWN))) {
			expires = now.plus(UNKNOWN);
		}
		PrintedPage page = new PrintedPage(run.status(), headers, run.body(), tags, now,
				(until != null && until.isBefore(expires)) ? until : expires);
		Instant modified = modified(run);
		if (modified != null) {
			page.unchangedSince(modified);
		}
		return page;
	}

	/** Whether the site says that it never changes, as an asset with a digest. */
	private static boolean lasts(PressRun run) {
		return run.headers()
			.stream()
			.anyMatch((one) -> one.name().equalsIgnoreCase("Cache-Control") && one.value().contains(LASTING));
	}

	/** The date the site itself gives a page; null when it gives none. */
	private static @Nullable Instant modified(PressRun run) {
		for (Header header : run.headers()) {
			if (header.name().equalsIgnoreCase("Last-Modified")) {
				try {
					return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.value()));
				}
				catch (DateTimeParseException ex) {
					return null;
				}
			}
		}
		return null;
	}

	/**
	 * Whether a page may be kept at all: whole, for everybody, and not too large. Of a
	 * picture it must be the edition there is: others have no end.
	 */
	boolean isForEverybody(Target target, PrintedPage page) {
		String caching = page.value("Cache-Control");
		return page.status() == 200 && (!target.isPicture() || caching.contains(LASTING))
				&& page.value("Set-Cookie").isEmpty() && !caching.contains("no-store") && !caching.contains("private")
				&& !caching.contains("no-cache") && page.length() <= this.properties.largestPage().toBytes();
	}

}

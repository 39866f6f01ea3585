package org.tribune.pagecache;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How reader pages are kept, and what caches elsewhere are told of them.
 *
 * @param enabled whether pages are kept; if not, each is made anew
 * @param size memory for kept pages, in all encodings
 * @param largestPage what is larger is not kept
 * @param parts of so many articles, what their pages are made of is kept as well, some
 * kilobytes each
 * @param keep the longest that a page is handed out without being made again
 * @param listenUrl JDBC address for the connection that listens, where
 * {@code spring.datasource.url} leads to a pooler that hands connections around
 * @param maxAge how long browsers may show a page without asking
 * @param sharedMaxAge how long a CDN may
 * @param staleWhileRevalidate how long a CDN may show an old page while it fetches a new
 * one
 * @param staleIfError how long an old page may be shown when the site does not answer
 * @param tagHeader the header in which a CDN is told what a page shows; null for none
 */
@Validated
@ConfigurationProperties("tribune.page-cache")
record PageCacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("128MB") DataSize size,
		@DefaultValue("4MB") DataSize largestPage, @DefaultValue("5000") @PositiveOrZero int parts,
		@DefaultValue("1h") Duration keep, @Nullable String listenUrl, @DefaultValue("10s") Duration maxAge,
		@DefaultValue("60s") Duration sharedMaxAge, @DefaultValue("60s") Duration staleWhileRevalidate,
		@DefaultValue("1d") Duration staleIfError, @Nullable @Pattern(regexp = "Surrogate-Key|Cache-Tag",
				message = "must be Surrogate-Key or Cache-Tag") String tagHeader) {

	@AssertTrue(message = "tribune.page-cache.size must be at least 1MB: to keep no pages, set "
			+ "tribune.page-cache.enabled=false")
	boolean isSizeUsable() {
		return this.size.toBytes() >= 1_000_000;
	}

	/** What browsers and shared caches are told of a page that may be kept. */
	String cacheControl() {
		return "public, max-age=%d, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d".formatted(
				this.maxAge.toSeconds(), this.sharedMaxAge.toSeconds(), this.staleWhileRevalidate.toSeconds(),
				this.staleIfError.toSeconds());
	}

}

package org.tribune.sitemap;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.tribune.distribution.Document;
import org.tribune.distribution.XmlPage;
import org.tribune.site.PageNotFound;
import org.tribune.site.SiteProperties;
import org.tribune.sitemap.Chunk.Kind;

/**
 * Serves the sitemaps. Nothing is prepared and kept: each is read when it is asked for,
 * and so is right the moment after a publication.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemap protocol 0.9</a>
 */
@Controller
class SitemapController {

	private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XML = "application/xml";

	/** HTTP counts seconds: what changed just now may change again within the same. */
	private static final Duration SETTLED = Duration.ofSeconds(2);

	private final Chunks chunks;

	private final Entries entries;

	private final SiteProperties properties;

	private final Clock clock;

	SitemapController(Chunks chunks, Entries entries, SiteProperties properties, Clock clock) {
		this.chunks = chunks;
		this.entries = entries;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> index() {
		XmlPage page = new XmlPage().open("sitemapindex", "xmlns", PROTOCOL);
		page.open("sitemap").text("loc", this.properties.absolute("/sitemap-pages.xml")).close();
		for (Chunk chunk : this.chunks.all()) {
			page.open("sitemap").text("loc", this.properties.absolute(chunk.path()));
			page.text("lastmod", date(chunk.changedAt())).close();
		}
		return Document.of(XML, page.close().end().toString()).answer();
	}

	@GetMapping("/sitemap-pages.xml")
	ResponseEntity<byte[]> pages() {
		XmlPage page = begin(new XmlPage());
		this.entries.few().forEach((entry) -> write(page, entry));
		return Document.of(XML, page.close().end().toString()).answer();
	}

	@GetMapping("/sitemap-{chunk:(?:articles|themes|contributors)-[1-9][0-9]{0,8}}.xml")
	void chunk(@PathVariable String chunk, ServletWebRequest request, HttpServletResponse response) throws IOException {
		String[] name = chunk.split("-", 2);
		Kind asked = Kind.valueOf(name[0].toUpperCase(Locale.ROOT));
		long number = Long.parseLong(name[1]);
		long from = (number - 1) * Chunk.SIZE;
		Instant changed = (asked == Kind.ARTICLES) ? this.chunks.changed(number - 1) : null;
		if (changed != null && changed.isBefore(this.clock.instant().minus(SETTLED))
				&& request.checkNotModified(version(chunk, changed), changed.toEpochMilli())) {
			return;
		}
		List<Entry> first = this.entries.part(asked, from, from + Chunk.SIZE);
		if (first.isEmpty()) {
			throw new PageNotFound("/sitemap-" + chunk + ".xml");
		}
		response.setContentType(XML);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (!HttpMethod.HEAD.equals(request.getHttpMethod())) {
			stream(asked, first, from + Chunk.SIZE, response);
		}
	}

	/** Weak: the server compresses what is streamed, and leaves a strong one as it is. */
	private static String version(String chunk, Instant changed) {
		return "W/\"" + chunk + "-" + changed.toEpochMilli() + "\"";
	}

	private void stream(Kind kind, List<Entry> first, long to, HttpServletResponse response) throws IOException {
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8),
				32_768);
		XmlPage page = begin(new XmlPage(out));
		List<Entry> part = first;
		while (!part.isEmpty()) {
			part.forEach((entry) -> write(page, entry));
			part = (part.size() < Entries.PAGE) ? List.of() : this.entries.part(kind, part.getLast().id() + 1, to);
		}
		page.close().end();
		out.flush();
	}

	private static XmlPage begin(XmlPage page) {
		return page.open("urlset", "xmlns", PROTOCOL, "xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1");
	}

	private void write(XmlPage page, Entry entry) {
		page.open("url").text("loc", this.properties.absolute(entry.path())).text("lastmod", date(entry.changedAt()));
		for (String image : entry.images()) {
			page.open("image:image").text("image:loc", this.properties.absolute(image)).close();
		}
		page.close();
	}

	private static String date(@Nullable Instant instant) {
		return (instant != null) ? instant.toString() : "";
	}

}

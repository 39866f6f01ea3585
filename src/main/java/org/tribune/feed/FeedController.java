package org.tribune.feed;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.distribution.Document;
import org.tribune.site.PageNotFound;
import org.tribune.site.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the feeds.
 */
@Controller
class FeedController {

	private static final String ENDING = "feed.{ending:rss|atom|json}";

	private final FeedDesk desk;

	private final FeedEditions editions;

	private final SiteProperties properties;

	private final JsonMapper json;

	FeedController(FeedDesk desk, FeedEditions editions, SiteProperties properties, JsonMapper json) {
		this.desk = desk;
		this.editions = editions;
		this.properties = properties;
		this.json = json;
	}

	@GetMapping("/" + ENDING)
	ResponseEntity<byte[]> site(@PathVariable String ending) {
		return answer(this.desk.site(), FeedFormat.of(ending));
	}

	@GetMapping("/{section}/" + ENDING)
	ResponseEntity<byte[]> section(@PathVariable String section, @PathVariable String ending) {
		return answer(this.desk.section(section).orElseThrow(() -> new PageNotFound("/" + section)),
				FeedFormat.of(ending));
	}

	@GetMapping("/themes/{theme}/" + ENDING)
	ResponseEntity<byte[]> theme(@PathVariable String theme, @PathVariable String ending) {
		return answer(this.desk.theme(theme).orElseThrow(() -> new PageNotFound("/themes/" + theme)),
				FeedFormat.of(ending));
	}

	@GetMapping("/contributeurs/{contributor}/" + ENDING)
	ResponseEntity<byte[]> contributor(@PathVariable String contributor, @PathVariable String ending) {
		return answer(
				this.desk.contributor(contributor).orElseThrow(() -> new PageNotFound("/contributeurs/" + contributor)),
				FeedFormat.of(ending));
	}

	private ResponseEntity<byte[]> answer(Feed feed, FeedFormat format) {
		String self = this.properties.absolute(feed.path() + "/" + format.fileName());
		byte[] bytes = switch (format) {
			case RSS -> RssFormat.write(feed, self).getBytes(StandardCharsets.UTF_8);
			case ATOM -> AtomFormat.write(feed, self, this.desk.id(feed.key())).getBytes(StandardCharsets.UTF_8);
			case JSON -> this.json.writeValueAsBytes(JsonFormat.of(feed, self));
		};
		Document document = new Document(new MediaType(MediaType.parseMediaType(format.type()), StandardCharsets.UTF_8),
				bytes);
		ResponseEntity.BodyBuilder answer = document.kept()
			.lastModified(this.editions.since(feed.key() + "." + format, document.digest()));
		if (!feed.hub().isEmpty()) {
			answer.header(HttpHeaders.LINK, "<" + feed.hub() + ">; rel=\"hub\"", "<" + self + ">; rel=\"self\"");
		}
		return answer.body(bytes);
	}

}

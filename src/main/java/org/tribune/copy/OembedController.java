package org.tribune.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.distribution.Document;
import org.tribune.distribution.XmlPage;
import org.tribune.site.CanonicalPath;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of an article of this site what a card elsewhere shows of it. It is a link: no
 * other site may frame ours.
 *
 * @see <a href="https://oembed.com/">oEmbed</a>
 */
@Controller
class OembedController {

	private static final Pattern ARTICLE = Pattern.compile("/[a-z0-9_-]{1,200}/([a-z0-9_-]{1,200})");

	private final ReadingRoom readingRoom;

	private final Site site;

	private final SiteProperties properties;

	private final JsonMapper json;

	OembedController(ReadingRoom readingRoom, Site site, SiteProperties properties, JsonMapper json) {
		this.readingRoom = readingRoom;
		this.site = site;
		this.properties = properties;
		this.json = json;
	}

	@GetMapping("/oembed")
	ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String url,
			@RequestParam(defaultValue = "json") String format) {
		if (!format.equals("json") && !format.equals("xml")) {
			return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
		}
		Map<String, Object> card = card(article(url));
		if (format.equals("json")) {
			return Document.of("application/json", this.json.writeValueAsString(card)).answer();
		}
		XmlPage page = new XmlPage().open("oembed");
		card.forEach((name, value) -> page.text(name, String.valueOf(value)));
		return Document.of("text/xml", page.close().end().toString()).answer();
	}

	private PublishedArticle article(String url) {
		String base = this.properties.absolute("");
		Matcher path = ARTICLE.matcher(path(url, base));
		if (!path.matches()) {
			throw new PageNotFound("/oembed");
		}
		return this.readingRoom.find(path.group(1)).orElseThrow(() -> new PageNotFound("/oembed"));
	}

	/** Also as http, and with what counts visits behind it. */
	private static String path(String url, String base) {
		String address = url.replaceFirst("[?#].*$", "");
		String bare = base.replaceFirst("^https?:", "");
		String known = address.replaceFirst("^https?:", "");
		return (!known.equals(address) && known.startsWith(bare + "/"))
				? CanonicalPath.of(known.substring(bare.length())) : "";
	}

	private Map<String, Object> card(PublishedArticle article) {
		ArticleCard card = article.card();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("version", "1.0");
		facts.put("type", "link");
		facts.put("title", card.headline());
		if (!card.byline().isEmpty()) {
			facts.put("author_name", card.byline());
		}
		facts.put("provider_name", this.site.settings().name());
		facts.put("provider_url", this.properties.absolute("/"));
		facts.put("cache_age", 3600);
		picture(card.picture(), facts);
		return facts;
	}

	private void picture(@Nullable Picture picture, Map<String, Object> facts) {
		if (picture != null) {
			facts.put("thumbnail_url", this.properties.absolute(picture.path()));
			facts.put("thumbnail_width", picture.width());
			facts.put("thumbnail_height", picture.height());
		}
	}

}

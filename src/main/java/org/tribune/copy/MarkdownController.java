package org.tribune.copy;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.Withdrawn;
import org.tribune.distribution.Document;
import org.tribune.site.Moved;
import org.tribune.site.PageGone;
import org.tribune.site.PageMoved;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves an article as Markdown, at its address with {@code .md} behind. It says where
 * the article is, so that search engines list that.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7763">RFC 7763: text/markdown</a>
 */
@Controller
class MarkdownController {

	private final ReadingRoom readingRoom;

	private final Site site;

	private final SiteProperties properties;

	private final JsonMapper json;

	MarkdownController(ReadingRoom readingRoom, Site site, SiteProperties properties, JsonMapper json) {
		this.readingRoom = readingRoom;
		this.site = site;
		this.properties = properties;
		this.json = json;
	}

	@GetMapping("/{section}/{slug}.md")
	Object show(@PathVariable String section, @PathVariable String slug, HttpServletRequest request) {
		String path = "/" + section + "/" + slug;
		PublishedArticle article = this.readingRoom.find(slug).orElse(null);
		if (article == null) {
			return missing(slug, path, request);
		}
		if (!article.card().path().equals(path)) {
			return Moved.to(article.card().path() + ".md");
		}
		String canonical = article.canonicalOverride();
		Document copy = Document.of("text/markdown", new MarkdownCopy(this.properties, this.json).of(article,
				article.bylines(), this.site.settings().name()));
		ResponseEntity.BodyBuilder answer = copy.kept()
			.header(HttpHeaders.LINK,
					"<" + ((canonical != null) ? canonical : this.properties.absolute(path)) + ">; rel=\"canonical\"");
		if (article.noindex()) {
			answer.header("X-Robots-Tag", "noindex");
		}
		return answer.body(copy.bytes());
	}

	private Object missing(String slug, String path, HttpServletRequest request) {
		Withdrawn gone = this.readingRoom.withdrawn(slug).orElseThrow(() -> new PageNotFound(path + ".md"));
		if (gone.successor() != null) {
			throw new PageMoved(path + ".md", gone.successor() + ".md");
		}
		request.setAttribute(PageGone.REASON, gone.reason());
		throw new PageGone(path + ".md");
	}

}

package org.tribune.article.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32C;

import javax.imageio.ImageIO;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.ReadingRoom;
import org.tribune.media.DrawnCards;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;

/**
 * Serves the card that is drawn of an article without a photograph. Drawn once for what
 * it says, then kept with the renditions.
 */
@Controller
class ShareCardController {

	private final ReadingRoom readingRoom;

	private final DrawnCards cards;

	private final Site site;

	ShareCardController(ReadingRoom readingRoom, DrawnCards cards, Site site) {
		this.readingRoom = readingRoom;
		this.cards = cards;
		this.site = site;
	}

	@GetMapping("/media/articles/{slug}.png")
	ResponseEntity<byte[]> show(@PathVariable String slug,
			@RequestParam(name = "v", defaultValue = "") String edition) {
		ArticleCard card = this.readingRoom.find(slug)
			.orElseThrow(() -> new PageNotFound("/media/articles/" + slug + ".png"))
			.card();
		String name = this.site.settings().name();
		String known = edition(card, name);
		DrawnCards.Card drawn = this.cards.find(known, () -> drawn(card, name));
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(edition.equals(known) ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
					: CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.eTag(known)
			.lastModified(drawn.drawnAt())
			.body(drawn.png());
	}

	/**
	 * Where the card of an article is served; another address as soon as it says
	 * something else.
	 */
	static String path(ArticleCard card, String site) {
		return "/media/articles/" + card.slug() + ".png?v=" + edition(card, site);
	}

	private static String edition(ArticleCard card, String site) {
		CRC32C digest = new CRC32C();
		digest.update(String.join("\n", site, card.sectionName(), colour(card), card.headline(), card.byline())
			.getBytes(StandardCharsets.UTF_8));
		return card.id() + "-" + HexFormat.of().toHexDigits((int) digest.getValue()).toLowerCase(Locale.ROOT);
	}

	private static String colour(ArticleCard card) {
		return Objects.requireNonNullElse(card.sectionColour(), "#a8321f");
	}

	private static byte[] drawn(ArticleCard card, String site) {
		try {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(ShareCard.draw(site, card.sectionName(), colour(card), card.headline(), card.byline()), "png",
					png);
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

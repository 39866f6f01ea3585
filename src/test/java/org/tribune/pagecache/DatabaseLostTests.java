package org.tribune.pagecache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tribune.pagecache.CachedSite.header;

/**
 * Readers keep reading while the database is away.
 */
@CachedSiteTest
class DatabaseLostTests {

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@AfterEach
	void plugIn() {
		this.site.cable().plugIn();
	}

	@Test
	void keptPagesAreServedAndOthersAskReadersToComeBack() {
		Section section = this.cast.section();
		Cast.Draft kept = this.cast.draft("Gardée").in(section);
		Cast.Draft other = this.cast.draft("Jamais lue").in(section);
		this.cast.publish(kept, Cast.DAY);
		this.cast.publish(other, Cast.DAY);
		String path = section.path() + "/" + kept.slug();
		String unread = section.path() + "/" + other.slug();
		this.site.settle();
		this.site.warm(path);
		String tag = header(this.site.get(path), "ETag");

		this.site.cable().pull();
		this.site.await(() -> !header(this.site.get(path), Delivery.STALE).isEmpty());
		HttpResponse<byte[]> stale = this.site.get(path);
		assertThat(stale.statusCode()).isEqualTo(200);
		assertThat(new String(stale.body(), StandardCharsets.UTF_8)).contains("Gardée");
		assertThat(this.site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		HttpResponse<byte[]> away = this.site.get(unread);
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(header(away, "Retry-After")).isEqualTo("30");
		assertThat(new String(away.body(), StandardCharsets.UTF_8)).contains("Le site revient dans un instant")
			.doesNotContain("Exception", "JDBC");

		this.site.cable().plugIn();
		this.site.await(() -> this.site.get(unread).statusCode() == 200);
		this.site.await(() -> header(this.site.get(path), "Cache-Status").equals("tribune; hit"));
		assertThat(header(this.site.get(path), Delivery.STALE)).isEmpty();
		assertThat(header(this.site.get(path), "ETag")).isEqualTo(tag);
	}

}

package org.tribune.pagecache;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tribune.Cast;
import org.tribune.article.Newsroom;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tribune.Cast.HAND;

/**
 * Changes that concern what all articles share, and more changes than can be called out
 * one by one.
 */
@CachedSiteTest
class RecallOfManyTests {

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Stock stock;

	@Autowired
	private JdbcClient database;

	@Test
	void feedOfTheSiteIsKeptAndHearsOfEveryPublication() {
		this.cast.publish(this.cast.draft("Étiage").in(this.cast.section()), Cast.DAY);
		this.site.settle();
		this.site.warm("/feed.atom");
		PrintedPage feed = Objects.requireNonNull(this.stock.fresh("/feed.atom"), "kept");
		long id = this.cast.create(this.cast.draft("Crue d’été").in(this.cast.section()));
		this.site.recalledBy(() -> this.newsroom.publishAsOf(id, Instant.now(), HAND));
		assertThat(this.stock.old("/feed.atom")).isNotSameAs(feed);
		assertThat(this.site.text("/feed.atom")).contains("Crue d’été");
	}

	@Test
	void manyChangesAtOnceTakeEverythingBack() {
		Set<String> tags = this.site.recalledBy(
				() -> this.database.sql("select recall(array(select 'article:' || n from generate_series(1, 3000) n))")
					.query((row, number) -> 1)
					.list());
		assertThat(tags).containsExactly("*");
		assertThat(this.site.recalledBy(
				() -> this.database.sql("select recall(array(select 'article:' || n from generate_series(1, 1500) n))")
					.query((row, number) -> 1)
					.list()))
			.hasSize(1500);
	}

}

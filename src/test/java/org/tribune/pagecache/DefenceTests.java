package org.tribune.pagecache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What strangers meet who ask too much, over the wire.
 */
@CachedSiteTest
class DefenceTests {

	private static final String MACHINE = "203.0.113.77";

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	private HttpResponse<byte[]> from(String address, String path) {
		return this.site.get(path, "X-Forwarded-For", address);
	}

	@Test
	void floodOfSearchesIsAskedToWaitAndNobodyElseIs() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Ce qui reste servi").in(section);
		this.cast.publish(draft, Cast.DAY);
		this.site.settle();
		String page = section.path() + "/" + draft.slug();
		this.site.warm(page);

		HttpResponse<byte[]> answer = from(MACHINE, "/recherche?q=a");
		for (int time = 0; time < 100 && answer.statusCode() == 200; time++) {
			answer = from("198.51.100.1, " + MACHINE, "/recherche?q=a");
		}

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(Integer.parseInt(CachedSite.header(answer, "Retry-After"))).isBetween(1, 60);
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Trop de demandes à la fois");
		assertThat(CachedSite.header(answer, "Cache-Control")).isEqualTo("no-store");
		assertThat(from(MACHINE, page).statusCode()).isEqualTo(200);
		assertThat(from(MACHINE, "/recherche").statusCode()).isEqualTo(200);
		assertThat(from(MACHINE + ", 198.51.100.77", "/recherche?q=a").statusCode()).isEqualTo(200);
		assertThat(this.site.get("/recherche?q=a").statusCode()).isEqualTo(200);
	}

	@Test
	void cookieOfASessionBelongsToThisHostAlone() {
		String cookie = CachedSite.header(this.site.get("/connexion"), "Set-Cookie");

		assertThat(cookie).startsWith("__Host-tribune=").contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
		assertThat(cookie).doesNotContainIgnoringCase("Domain=");
	}

}

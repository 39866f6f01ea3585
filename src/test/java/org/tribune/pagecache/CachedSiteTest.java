package org.tribune.pagecache;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.database.TestDatabase;
import org.tribune.staff.password.SwiftEncoder;

/**
 * A test of a running server that keeps its pages, on a database whose cable can be
 * pulled. All of them share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "tribune.page-cache.enabled=true", "tribune.page-cache.tag-header=Surrogate-Key",
				"tribune.sample-content=false", "tribune.data-directory=target/cached-site-${tribune.fork:1}",
				"tribune.site.base-url=https://estrade.example.org",
				"spring.datasource.hikari.connection-timeout=500" })
@ActiveProfiles("test")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@Import({ TestDatabase.class, CachedSite.class, Cast.class, SwiftEncoder.class, SqlCounter.class })
@interface CachedSiteTest {

}

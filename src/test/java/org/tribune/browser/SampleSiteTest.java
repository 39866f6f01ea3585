package org.tribune.browser;

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
import org.tribune.database.TestDatabase;

/**
 * A test that looks at the running sample site. All of them share one context, so one
 * server and one database: they read and write nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "tribune.sample-content=true", "tribune.data-directory=target/sample-site-${tribune.fork:1}",
				"tribune.site.base-url=" + SampleSite.CANONICAL })
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ActiveProfiles("test")
@Import({ TestDatabase.class, SampleSite.class, Supplement.class, BrokenPage.class })
@interface SampleSiteTest {

}

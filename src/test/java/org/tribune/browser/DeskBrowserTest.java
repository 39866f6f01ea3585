package org.tribune.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.tribune.Cast;
import org.tribune.database.TestDatabase;
import org.tribune.staff.password.SwiftEncoder;

/**
 * A test that works in the newsroom with a browser. All of them share one context, so one
 * server and one database, without the sample magazine; each makes the articles and the
 * people it needs with {@link Cast}. Skipped where there is no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "tribune.sample-content=false", "tribune.data-directory=target/desk-site-${tribune.fork:1}" })
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ActiveProfiles("test")
@Import({ TestDatabase.class, SampleSite.class, Cast.class, EditorTrial.class, SwiftEncoder.class })
@EnabledIf(value = "org.tribune.browser.Chromium#isPresent", disabledReason = Chromium.MISSING)
@interface DeskBrowserTest {

}

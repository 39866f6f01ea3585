package org.tribune.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test that looks at the running sample site in a browser; skipped where there is none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SampleSiteTest
@EnabledIf(value = "org.tribune.browser.Chromium#isPresent", disabledReason = Chromium.MISSING)
@interface BrowserTest {

}

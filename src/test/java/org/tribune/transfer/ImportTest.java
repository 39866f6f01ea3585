package org.tribune.transfer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.tribune.TribuneTest;

/**
 * A test that imports whole files: in a database that all such tests share and each
 * empties before it begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TribuneTest
@TestPropertySource(properties = "tribune.site.base-url=https://nouvelle.example")
@Import(ImportBench.class)
@interface ImportTest {

}

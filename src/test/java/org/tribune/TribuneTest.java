package org.tribune;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.tribune.database.TestDatabase;
import org.tribune.house.AdminRouteObjects;
import org.tribune.house.TemplateRecorder;
import org.tribune.staff.password.SwiftEncoder;

/**
 * A test of the whole application: every bean, a PostgreSQL database of its own, MockMvc.
 * Tests that add nothing to the context (no mocked beans, properties or profiles) share
 * one, and so one database: they clean up after themselves or write content that does not
 * disturb the others. Each process that tests has files of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(properties = "tribune.data-directory=target/test-site-${tribune.fork:1}")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({ TestDatabase.class, SqlCounter.class, Cast.class, AdminRouteObjects.class, SwiftEncoder.class,
		TemplateRecorder.class })
public @interface TribuneTest {

}

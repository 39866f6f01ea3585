package org.tribune.staff.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are written: of two requests of one session that note the same thing for
 * the first time at once, on whatever nodes, neither fails.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {

	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer twoAtOnce() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

}

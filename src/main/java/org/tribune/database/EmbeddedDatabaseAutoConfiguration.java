package org.tribune.database;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the {@link EmbeddedDatabase} when nothing says which database to use. It stands
 * before Spring Boot's own configuration of the data source, which takes the address from
 * it.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DataDirectory.class)
class EmbeddedDatabaseAutoConfiguration {

	@Bean
	@Conditional(NoDatabaseConfigured.class)
	@ConditionalOnMissingBean({ DataSource.class, JdbcConnectionDetails.class })
	EmbeddedDatabase embeddedDatabase(DataDirectory directory, Environment environment) {
		boolean command = environment.acceptsProfiles(Profiles.of("command"));
		return EmbeddedDatabase.open(directory.path(), command, List.of());
	}

	/**
	 * Neither an address nor a name of a data source is set.
	 */
	static class NoDatabaseConfigured implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment environment = context.getEnvironment();
			return !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
					&& !StringUtils.hasText(environment.getProperty("spring.datasource.jndi-name"));
		}

	}

}

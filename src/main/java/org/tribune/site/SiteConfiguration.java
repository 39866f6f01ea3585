package org.tribune.site;

import java.time.Clock;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The clock, the language of pages and the canonical spelling of paths.
 */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("org.tribune")
class SiteConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CanonicalRedirect());
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	LocaleResolver localeResolver(Site site) {
		return new PageLanguage(site);
	}

	/**
	 * Recurring work belongs to the processes that serve, not to commands.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@Profile("!command")
	static class RecurringWork {

	}

}

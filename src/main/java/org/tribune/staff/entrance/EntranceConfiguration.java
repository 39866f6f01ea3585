package org.tribune.staff.entrance;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may enter where. Only the newsroom and the ways into it pass a security chain:
 * readers' pages know no session, no cookie and no token.
 */
@Configuration(proxyBeanMethods = false)
class EntranceConfiguration {

	private static final int AFTER_THE_DOOR = 10;

	@Bean
	HttpSessionSecurityContextRepository signedInSessions() {
		return new HttpSessionSecurityContextRepository();
	}

	@Bean
	HttpSessionCsrfTokenRepository formTokens() {
		return new HttpSessionCsrfTokenRepository();
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication
	static class Doors implements WebMvcConfigurer {

		private final ConfirmationDoor confirmation;

		Doors(ConfirmationDoor confirmation) {
			this.confirmation = confirmation;
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(this.confirmation).addPathPatterns("/admin/**").order(AFTER_THE_DOOR);
		}

		@Bean
		SecurityFilterChain newsroomDoors(HttpSecurity http, HttpSessionSecurityContextRepository sessions,
				HttpSessionCsrfTokenRepository tokens, Turnstile turnstile) {
			http.securityMatcher("/admin", "/admin/**", "/connexion", "/connexion/**", "/deconnexion")
				.authorizeHttpRequests((asked) -> asked.requestMatchers("/connexion", "/connexion/**")
					.permitAll()
					.anyRequest()
					.authenticated())
				.securityContext((context) -> context.securityContextRepository(sessions))
				.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
				.exceptionHandling(
						(refused) -> refused.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
				.requestCache(RequestCacheConfigurer::disable)
				.logout((out) -> out.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie"))
				.headers((headers) -> headers.frameOptions(FrameOptionsConfig::sameOrigin));
			return http.build();
		}

	}

}

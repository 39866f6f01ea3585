package org.tribune.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes {@code /actuator} to everybody who does not show the operators' token, also to
 * administrators of the newsroom, whose sessions count for nothing here. Only whether the
 * process lives and whether it can serve is told to anybody
 * (<a href="file:docs/decisions/0027-watching.md">decision 27</a>).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OperatorsDoor {

	private static final String OPERATOR = "OPERATOR";

	@Bean
	@Order(1)
	SecurityFilterChain operatorsOnly(HttpSecurity http, WatchProperties properties) {
		http.securityMatcher("/actuator", "/actuator/**")
			.authorizeHttpRequests(
					(asked) -> asked.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
						.permitAll()
						.anyRequest()
						.hasAuthority(OPERATOR))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint((request, response, ex) -> refuse(response))
						.accessDeniedHandler((request, response, ex) -> refuse(response)))
			.addFilterBefore(new TokenFilter(properties.token()), AnonymousAuthenticationFilter.class);
		return http.build();
	}

	private static void refuse(HttpServletResponse response) {
		response.setHeader("WWW-Authenticate", "Bearer");
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
	}

	private static final class TokenFilter extends OncePerRequestFilter {

		private static final String SCHEME = "Bearer ";

		private final byte @Nullable [] token;

		TokenFilter(@Nullable String token) {
			this.token = (token != null && !token.isEmpty()) ? token.getBytes(StandardCharsets.UTF_8) : null;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			String shown = request.getHeader("Authorization");
			if (this.token != null && shown != null && shown.startsWith(SCHEME) && MessageDigest.isEqual(this.token,
					shown.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8))) {
				SecurityContextHolder.getContext()
					.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("operator", null,
							List.of(new SimpleGrantedAuthority(OPERATOR))));
			}
			chain.doFilter(request, response);
		}

	}

}

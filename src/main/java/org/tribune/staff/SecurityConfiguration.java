package org.tribune.staff;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may enter where. Only the newsroom and the ways into it pass a security chain:
 * readers' pages know no session, no cookie and no token.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Argon2id with 16 MB, two passes and a salt of its own for each password.
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>
	 */
	@Bean
	PasswordEncoder passwordEncoder() {
		return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication
	static class Doors implements WebMvcConfigurer {

		private final AdminDoor door;

		private final Reception reception;

		Doors(AdminDoor door, Reception reception) {
			this.door = door;
			this.reception = reception;
		}

		@Bean
		SecurityFilterChain newsroomDoors(HttpSecurity http) {
			http.securityMatcher("/admin", "/admin/**", "/connexion", "/connexion/**", "/deconnexion")
				.authorizeHttpRequests((asked) -> asked.requestMatchers("/connexion", "/connexion/**")
					.permitAll()
					.anyRequest()
					.authenticated())
				.formLogin((form) -> form.loginPage("/connexion")
					.usernameParameter("email")
					.passwordParameter("password")
					.defaultSuccessUrl("/admin"))
				.logout((out) -> out.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie"))
				.headers((headers) -> headers.frameOptions(FrameOptionsConfig::sameOrigin));
			return http.build();
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(this.door).addPathPatterns("/admin", "/admin/**");
		}

		@Override
		public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
			resolvers.add(this.reception);
		}

	}

}

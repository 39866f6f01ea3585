package org.tribune.staff;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the door before the newsroom's pages and hands controllers who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NewsroomWeb implements WebMvcConfigurer {

	private final AdminDoor door;

	private final Reception reception;

	NewsroomWeb(AdminDoor door, Reception reception) {
		this.door = door;
		this.reception = reception;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.door).addPathPatterns("/admin", "/admin/**").order(0);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.reception);
	}

}

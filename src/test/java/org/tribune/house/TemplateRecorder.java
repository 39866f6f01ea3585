package org.tribune.house;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

import java.util.Map;

/**
 * Remembers which templates a context has rendered: each is read when it is rendered for
 * the first time.
 */
@TestComponent
public class TemplateRecorder implements BeanPostProcessor {

	private final Set<String> rendered = new ConcurrentSkipListSet<>();

	/**
	 * Their names, fragments too, as {@code article/page}.
	 */
	Set<String> rendered() {
		return this.rendered;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof ITemplateResolver resolver) ? new Recording(resolver, this.rendered) : bean;
	}

	/**
	 * Resolves, and remembers what.
	 */
	private record Recording(ITemplateResolver resolver, Set<String> rendered) implements ITemplateResolver {

		@Override
		public String getName() {
			return this.resolver.getName();
		}

		@Override
		public @Nullable Integer getOrder() {
			return this.resolver.getOrder();
		}

		@Override
		public @Nullable TemplateResolution resolveTemplate(IEngineConfiguration configuration, @Nullable String owner,
				String template, @Nullable Map<String, Object> attributes) {
			this.rendered.add(template);
			return this.resolver.resolveTemplate(configuration, owner, template, attributes);
		}

	}

}

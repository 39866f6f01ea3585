package org.tribune.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The pages whose whole address stands in a controller, such as {@code /themes}: they are
 * there whatever the database holds.
 */
@Component
public class FixedPages {

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	/**
	 * @param pages absent where a command runs without a web server
	 */
	FixedPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.pages = pages;
	}

	/**
	 * Whether there is one at this path.
	 * @param path starts with a slash, without a query
	 */
	public boolean has(String path) {
		return this.pages.stream()
			.flatMap((all) -> all.getHandlerMethods().keySet().stream())
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.anyMatch(path::equals);
	}

}

package org.tribune.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the site is once it can be read.
 */
@Component
class Greeting {

	private static final Logger logger = LoggerFactory.getLogger(Greeting.class);

	private final SiteProperties properties;

	Greeting(SiteProperties properties) {
		this.properties = properties;
	}

	@EventListener
	void greet(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
				&& web.getWebServer() != null) {
			logger.info("Tribune is ready: http://localhost:{} (canonical address: {})", web.getWebServer().getPort(),
					this.properties.absolute("/"));
		}
	}

}

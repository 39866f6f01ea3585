package org.tribune.pagecache;

import java.time.Clock;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.thymeleaf.TemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tribune.limit.Allowances;
import org.tribune.site.PageParameters;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.TransportProperties;

/**
 * Puts the kiosk before the site when the server starts to listen.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCacheConfiguration {

	/** Head and gzip of nearly every page leave in one system call. */
	private static final String WRITE_BUFFER = "16384";

	@Bean
	Stock pageStock(PageCacheProperties properties, Clock clock) {
		return new Stock(properties, clock);
	}

	@Bean
	Press press(SiteProperties site, PageCacheProperties properties, Clock clock) {
		return new Press(site, properties, clock);
	}

	@Bean
	Newsstand newsstand(Stock stock, Press press, Reprints reprints, Clock clock) {
		return new Newsstand(stock, press, reprints, clock);
	}

	@Bean
	Delivery delivery() {
		return new Delivery();
	}

	@Bean
	PlainPages plainPages(TemplateEngine templates, Site site) {
		return new PlainPages(templates, site);
	}

	@Bean
	DeclaredParameters declaredParameters(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
			ObjectProvider<PageParameters> others) {
		return new DeclaredParameters(() -> mappings.getObject().getHandlerMethods(), others.stream().toList());
	}

	/**
	 * Requests run on Tomcat's own pool of threads, whatever Boot would give them: a
	 * virtual thread that waits for a class to be loaded keeps its carrier, of which
	 * there are as many as processors, and whoever loads the class may be one that waits
	 * for a carrier (decision 23).
	 */
	@Bean
	static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> kioskInstallation(
			ObjectProvider<Newsstand> newsstand, ObjectProvider<Press> press,
			ObjectProvider<DeclaredParameters> declared, ObjectProvider<PlainPages> pages,
			ObjectProvider<Delivery> delivery, ObjectProvider<Kinds> kinds, ObjectProvider<Allowances> allowances,
			TransportProperties transport, @Value("${server.servlet.session.cookie.name:JSESSIONID}") String cookie,
			@Value("${server.tomcat.accesslog.enabled:false}") boolean logged) {
		return (factory) -> {
			if (factory instanceof TomcatWebServerFactory tomcat) {
				tomcat.setProtocol(PunctualProtocol.class.getName());
			}
			factory.addConnectorCustomizers((connector) -> afterInit(connector, () -> {
				press.getObject().ask(connector.getProtocolHandler().getAdapter());
				connector.getProtocolHandler()
					.setAdapter(new Kiosk(connector.getProtocolHandler().getAdapter(), newsstand.getObject(),
							declared.getObject(), new Limits((status) -> pages.getObject().of(status)),
							delivery.getObject(), kinds.getObject(), allowances.getObject(), cookie, logged));
				if (connector.getProtocolHandler() instanceof PunctualProtocol punctual && !logged) {
					punctual.open(new Hatch(newsstand.getObject(), declared.getObject(), delivery.getObject(),
							kinds.getObject(), cookie));
				}
			}), (connector) -> {
				if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
					http.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
					http.setExecutor(null);
				}
				if (connector.getProtocolHandler() instanceof PunctualProtocol punctual) {
					punctual.setPatience(transport.patience().toMillis());
					punctual.setBody(transport.bodyGrace().toMillis(), transport.bodyRate().toBytes());
				}
			});
			factory.addContextCustomizers((context) -> context.getParent()
				.getPipeline()
				.addValve(new PlainErrorReport((status) -> pages.getObject().of(status))));
		};
	}

	/**
	 * Tomcat makes its adapter when a connector is initialised, and sockets only then.
	 */
	private static void afterInit(Connector connector, Runnable action) {
		connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
				action.run();
			}
		});
	}

}

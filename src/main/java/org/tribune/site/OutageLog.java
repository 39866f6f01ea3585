package org.tribune.site;

import java.time.InstantSource;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Puts {@link OutageFilter} before every appender while the application runs.
 */
@Component
class OutageLog implements DisposableBean {

	private final OutageFilter filter = new OutageFilter(InstantSource.system());

	OutageLog() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
			this.filter.start();
			log.addTurboFilter(this.filter);
		}
	}

	@Override
	public void destroy() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
			log.getTurboFilterList().remove(this.filter);
		}
	}

}

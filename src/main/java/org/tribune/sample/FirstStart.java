package org.tribune.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tribune.database.EmbeddedDatabase;

/**
 * Fills an empty site with the sample magazine before the first page is served, so that a
 * first start has something to show.
 */
@Component
@Profile("!command")
class FirstStart implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(FirstStart.class);

	private final SampleProperties properties;

	private final ObjectProvider<EmbeddedDatabase> embedded;

	private final SampleMagazine magazine;

	private volatile boolean running;

	FirstStart(SampleProperties properties, ObjectProvider<EmbeddedDatabase> embedded, SampleMagazine magazine) {
		this.properties = properties;
		this.embedded = embedded;
		this.magazine = magazine;
	}

	@Override
	public void start() {
		Boolean wished = this.properties.sampleContent();
		boolean wanted = (wished != null) ? wished : this.embedded.getIfAvailable() != null;
		if (wanted && this.magazine.isBlank()) {
			logger.info("Filled the empty site with {} sample articles", this.magazine.load());
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Before the web server, which starts close to the end.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

}

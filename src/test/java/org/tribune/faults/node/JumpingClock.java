package org.tribune.faults.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The site’s clock in a process under test: right, but for as many seconds as a file
 * says.
 */
@Component
@Primary
@Profile("faults")
class JumpingClock extends Clock {

	private final Path file;

	JumpingClock(@Value("${tribune.faults.clock}") Path file) {
		this.file = file;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(offset());
	}

	private Duration offset() {
		try {
			String seconds = Files.readString(this.file).strip();
			return Duration.ofSeconds(seconds.isEmpty() ? 0 : Long.parseLong(seconds));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), offset());
	}

}

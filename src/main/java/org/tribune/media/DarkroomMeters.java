package org.tribune.media;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Pictures that wait to be decoded: {@code tribune.images.waiting}.
 */
@Component
class DarkroomMeters implements MeterBinder {

	private final Darkroom darkroom;

	DarkroomMeters(Darkroom darkroom) {
		this.darkroom = darkroom;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("tribune.images.waiting", this.darkroom, Darkroom::waitingNow)
			.description("Pictures that wait to be decoded")
			.tag("queue", "now")
			.register(registry);
		Gauge.builder("tribune.images.waiting", this.darkroom, Darkroom::waitingLater)
			.description("Pictures that wait to be decoded")
			.tag("queue", "later")
			.register(registry);
	}

}

package org.tribune.pagecache;

import java.util.Locale;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What the page cache does, in numbers: {@code tribune.pages.served} by origin,
 * {@code tribune.pages.hatch}, {@code tribune.pages.sent}, {@code tribune.pages.kept} and
 * {@code tribune.pages.memory}.
 */
@Component
@ConditionalOnWebApplication
class Meters implements MeterBinder {

	private final Delivery delivery;

	private final Stock stock;

	Meters(Delivery delivery, Stock stock) {
		this.delivery = delivery;
		this.stock = stock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Copy.Origin origin : Copy.Origin.values()) {
			FunctionCounter.builder("tribune.pages.served", this.delivery, (counted) -> counted.count(origin))
				.description("Pages handed out")
				.tag("origin", origin.name().toLowerCase(Locale.ROOT))
				.register(registry);
		}
		FunctionCounter.builder("tribune.pages.hatch", this.delivery, Delivery::atOnce)
			.description("Pages from stock that were handed out without a thread being woken for them")
			.register(registry);
		FunctionCounter.builder("tribune.pages.sent", this.delivery, Delivery::bytes)
			.description("Bytes of pages written, without headers")
			.baseUnit("bytes")
			.register(registry);
		Gauge.builder("tribune.pages.kept", this.stock, Stock::count).description("Pages in memory").register(registry);
		Gauge.builder("tribune.pages.memory", this.stock, Stock::weight)
			.description("Memory that pages take, roughly")
			.baseUnit("bytes")
			.register(registry);
	}

}

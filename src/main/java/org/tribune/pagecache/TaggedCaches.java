package org.tribune.pagecache;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Every {@link TaggedCache} of this process, which hear together what is recalled.
 */
@Component
public class TaggedCaches implements MeterBinder {

	private final PageCacheProperties properties;

	private final Map<String, TaggedCache<?, ?>> all = new ConcurrentHashMap<>();

	TaggedCaches(PageCacheProperties properties) {
		this.properties = properties;
	}

	/**
	 * A cache that is empty yet. It has to be there before the site answers: one that
	 * comes later keeps nothing until the database is heard anew.
	 * @param name by which it is counted: {@code cache.gets}, {@code cache.size}
	 */
	public <K, V> TaggedCache<K, V> create(String name) {
		TaggedCache<K, V> cache = new TaggedCache<>(this.properties.parts(), this.properties.keep());
		this.all.put(name, cache);
		return cache;
	}

	/** From now on recalls are heard, or no longer. */
	void hear(boolean heard) {
		this.all.values().forEach((one) -> one.hear(heard));
	}

	/**
	 * Forgets what shows one of these; everything, if it is not known what was recalled.
	 */
	void recall(@Nullable Collection<String> tags) {
		this.all.values().forEach((one) -> one.recall(tags));
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.all.forEach((name, one) -> new CaffeineCacheMetrics<>(one.counted(), name, Tags.empty()).bindTo(registry));
	}

}

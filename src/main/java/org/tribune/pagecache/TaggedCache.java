package org.tribune.pagecache;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.tribune.site.PageContents;

/**
 * Things that pages show, read once and kept until something they show is recalled: a
 * page that is made anew need not ask the database for them again. What is asked for
 * often stays. Nothing is kept while nobody hears what is recalled, nor what notes
 * nothing of what it shows or stops being right by itself.
 *
 * @param <K> all that decides what is read, beside what can be recalled
 * @param <V> an immutable value
 */
public final class TaggedCache<K, V> {

	private final Cache<K, PageContents.Aside<V>> values;

	/** From one recall to the next; null while none would be heard. */
	private volatile @Nullable Era era;

	TaggedCache(int size, Duration keep) {
		this.values = Caffeine.newBuilder().maximumSize(size).expireAfterWrite(keep).recordStats().build();
	}

	/**
	 * What is kept under a key, if anything is; else the place for what is read from now
	 * on.
	 */
	public Slot slot(K key) {
		Era now = this.era;
		return new Slot(key, this.values.getIfPresent(key), now);
	}

	/** What was read before a recall may be what it was about. */
	private synchronized void keep(K key, PageContents.Aside<V> read, Era before) {
		if (this.era == before) {
			this.values.put(key, read);
		}
	}

	/** From now on recalls are heard, or no longer. */
	synchronized void hear(boolean heard) {
		this.era = heard ? new Era() : null;
		this.values.invalidateAll();
	}

	/**
	 * Forgets what shows one of these; everything, if it is not known what was recalled.
	 */
	synchronized void recall(@Nullable Collection<String> tags) {
		if (this.era == null) {
			return;
		}
		this.era = new Era();
		this.values.asMap().values().removeIf((one) -> tags == null || !Collections.disjoint(one.tags(), tags));
	}

	/** For whoever counts. */
	Cache<?, ?> counted() {
		return this.values;
	}

	private static final class Era {

	}

	/**
	 * Where one value is, or can be put.
	 */
	public final class Slot {

		private final K key;

		private final PageContents.@Nullable Aside<V> known;

		private final @Nullable Era before;

		private Slot(K key, PageContents.@Nullable Aside<V> known, @Nullable Era before) {
			this.key = key;
			this.known = known;
			this.before = before;
		}

		/**
		 * Whether there is a value, so that none need be read.
		 */
		public boolean isFull() {
			return this.known != null;
		}

		/**
		 * The value, which the page being made shows.
		 * @param source reads the value if there is none, from what the database said
		 * after the slot was opened, and notes in {@link PageContents} what it shows
		 * @throws X what reading throws
		 */
		public <X extends Throwable> V get(ScopedValue.CallableOp<V, X> source) throws X {
			if (this.known != null) {
				return this.known.show();
			}
			PageContents.Aside<V> read = PageContents.aside(source);
			if (this.before != null && read.lasts()) {
				keep(this.key, read, this.before);
			}
			return read.show();
		}

	}

}

package org.tribune.pagecache;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * What is made in the background, one piece at a time and after everything else: popular
 * pages that were recalled, and the best compression of those that are asked for often.
 */
@Component
class Reprints implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Reprints.class);

	private static final int WAITING = 1000;

	private final ExecutorService worker = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(WAITING),
			Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("reprints").factory());

	private final Set<String> waiting = ConcurrentHashMap.newKeySet();

	/**
	 * Does something when there is time; with too much to do it is left out.
	 * @param what of several with one name that wait, one is done
	 */
	void later(String what, Runnable work) {
		if (!this.waiting.add(what)) {
			return;
		}
		try {
			this.worker.execute(() -> {
				this.waiting.remove(what);
				try {
					work.run();
				}
				catch (RuntimeException ex) {
					logger.warn("Not done in the background: {}", what, ex);
				}
			});
		}
		catch (RejectedExecutionException ex) {
			this.waiting.remove(what);
		}
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}

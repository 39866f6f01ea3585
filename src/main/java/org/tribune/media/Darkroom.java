package org.tribune.media;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;

/**
 * The one place where pictures are decoded, a few at a time, however many are asked for:
 * that is what bounds the memory they take.
 */
@Component
class Darkroom implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Darkroom.class);

	private static final int WAITING = 100;

	private final ThreadPoolExecutor now;

	private final ThreadPoolExecutor later;

	Darkroom() {
		this.now = pool((Runtime.getRuntime().availableProcessors() > 4) ? 2 : 1, WAITING, "darkroom-now-");
		this.later = pool(1, 10_000, "darkroom-later-");
	}

	private static ThreadPoolExecutor pool(int threads, int waiting, String name) {
		ThreadFactory factory = Thread.ofPlatform().daemon().name(name, 1).factory();
		ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(waiting), factory);
		pool.allowCoreThreadTimeOut(true);
		return pool;
	}

	/**
	 * Does work somebody waits for.
	 * @throws RefusedFile as the work does, or when too many wait already
	 */
	<T> T now(Callable<T> work) {
		Future<T> result = submitted(work);
		try {
			return result.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			result.cancel(true);
			throw new RefusedFile(Refusal.BUSY);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
	}

	private <T> Future<T> submitted(Callable<T> work) {
		try {
			return this.now.submit(work);
		}
		catch (RejectedExecutionException ex) {
			throw new RefusedFile(Refusal.BUSY);
		}
	}

	/**
	 * Does work nobody waits for; forgotten when there is too much of it, since what is
	 * missing is made when it is asked for.
	 */
	void later(Runnable work) {
		try {
			this.later.execute(() -> attempt(work));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Too much is waiting in the darkroom");
		}
	}

	private static void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			logger.warn("A picture could not be prepared; it is tried again when it is asked for", ex);
		}
	}

	/** Pictures that people wait for. */
	int waitingNow() {
		return this.now.getQueue().size();
	}

	/** Pictures that nobody waits for. */
	int waitingLater() {
		return this.later.getQueue().size();
	}

	@Override
	public void destroy() {
		this.now.shutdownNow();
		this.later.shutdownNow();
	}

}

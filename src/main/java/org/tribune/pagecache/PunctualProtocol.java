package org.tribune.pagecache;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP, with a limit to how long a client may take to say what it wants: the
 * connector's own limit begins anew with every byte, so that one byte now and then would
 * hold a connection for ever (slowloris).
 */
public class PunctualProtocol extends Http11NioProtocol {

	/** A second more or less does not matter. */
	private static final int OFTEN_MILLIS = 1000;

	private volatile long patience = TimeUnit.SECONDS.toNanos(20);

	private @Nullable ScheduledFuture<?> round;

	/**
	 * How long the head of a request may take to arrive; 20 seconds when not set.
	 */
	public void setPatience(long milliseconds) {
		this.patience = TimeUnit.MILLISECONDS.toNanos(milliseconds);
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.round = getUtilityExecutor().scheduleWithFixedDelay(this::cutOff, OFTEN_MILLIS, OFTEN_MILLIS,
				TimeUnit.MILLISECONDS);
	}

	private void cutOff() {
		long now = System.nanoTime();
		for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
			if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && !processor.isAsync()
					&& isLate(processor.getRequest(), now)) {
				connection.close();
			}
		}
	}

	/**
	 * Begun and not yet understood: between two bytes of a head, Tomcat calls it ended.
	 */
	private boolean isLate(Request request, long now) {
		long start = request.getStartTimeNanos();
		int stage = request.getRequestProcessor().getStage();
		return start > 0 && now - start > this.patience
				&& (stage <= Constants.STAGE_PARSE || stage >= Constants.STAGE_KEEPALIVE);
	}

	@Override
	public void stop() throws Exception {
		ScheduledFuture<?> going = this.round;
		if (going != null) {
			going.cancel(false);
		}
		super.stop();
	}

}

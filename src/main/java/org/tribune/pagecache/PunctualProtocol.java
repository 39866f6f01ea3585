package org.tribune.pagecache;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP, with a limit to how long a client may take to say what it wants, and how
 * slowly it may send the rest: the connector's own limit begins anew with every byte, so
 * that one byte now and then would hold a connection for ever (slowloris), and with a
 * body a thread. And with a hatch for finished pages.
 */
public class PunctualProtocol extends Http11NioProtocol {

	/** A second more or less does not matter. */
	private static final int OFTEN_MILLIS = 1000;

	private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

	private volatile long patience = TimeUnit.SECONDS.toNanos(20);

	private volatile long grace = TimeUnit.SECONDS.toNanos(20);

	private volatile long rate;

	private final Set<Working> working = ConcurrentHashMap.newKeySet();

	private @Nullable ScheduledFuture<?> round;

	private final HatchEndpoint endpoint;

	/** As the connector makes it. */
	public PunctualProtocol() {
		this(new HatchEndpoint());
	}

	private PunctualProtocol(HatchEndpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	/**
	 * Opens a hatch for finished pages.
	 */
	void open(Hatch hatch) {
		this.endpoint.open(hatch);
	}

	/**
	 * How long the head of a request may take to arrive; 20 seconds when not set.
	 */
	public void setPatience(long milliseconds) {
		this.patience = TimeUnit.MILLISECONDS.toNanos(milliseconds);
	}

	/**
	 * How slowly the body of a request may come; as slowly as it likes when not set.
	 * @param grace milliseconds from the beginning of the request in which it may
	 * @param rate bytes a second that must have come thereafter
	 */
	public void setBody(long grace, long rate) {
		this.grace = TimeUnit.MILLISECONDS.toNanos(grace);
		this.rate = rate;
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
		for (Working processor : this.working) {
			if (isDripping(processor.getRequest(), now)) {
				processor.hangUp();
			}
		}
	}

	/** Being read, and slower than anybody's line is. */
	private boolean isDripping(Request request, long now) {
		long start = request.getStartTimeNanos();
		long beyond = now - start - this.grace;
		return start > 0 && beyond > 0 && request.getRequestProcessor().getStage() == Constants.STAGE_SERVICE
				&& request.getBytesRead() < this.rate * (beyond / NANOS) && !request.isFinished();
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
	protected Processor createProcessor() {
		return new Working();
	}

	@Override
	public void stop() throws Exception {
		ScheduledFuture<?> going = this.round;
		if (going != null) {
			going.cancel(false);
		}
		super.stop();
	}

	/** Is known for as long as a thread is at it: Tomcat itself forgets it meanwhile. */
	private final class Working extends Http11Processor {

		Working() {
			super(PunctualProtocol.this, PunctualProtocol.this.getAdapter());
		}

		@Override
		public SocketState service(SocketWrapperBase<?> connection) throws IOException {
			PunctualProtocol.this.working.add(this);
			try {
				return super.service(connection);
			}
			finally {
				PunctualProtocol.this.working.remove(this);
			}
		}

		/**
		 * Whoever reads the body finds it cut short, and closes the connection.
		 */
		void hangUp() {
			SocketWrapperBase<?> connection = getSocketWrapper();
			if (connection != null && connection.getSocket() instanceof NioChannel channel) {
				try {
					channel.getIOChannel().shutdownInput();
				}
				catch (IOException ex) {
					connection.close();
				}
			}
		}

	}

}

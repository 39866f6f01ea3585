package org.tribune.pagecache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.util.concurrent.RejectedExecutionException;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's sockets, with a {@link Hatch}: the thread that sees that something has arrived
 * answers it at once where that takes no time, instead of waking another thread. Most of
 * what a finished page costs is that waking, and watching the socket anew. This thread
 * never waits for anybody (decision 30).
 */
final class HatchEndpoint extends NioEndpoint {

	private static final Logger logger = LoggerFactory.getLogger(HatchEndpoint.class);

	private static final int MILLIS = 1000;

	/** What does not fit is written by another thread. */
	private final ByteBuffer answer = ByteBuffer.allocateDirect(64 * 1024);

	private byte[] request = new byte[0];

	private volatile @Nullable Hatch hatch;

	/** Whose the buffers are. */
	private @Nullable Thread watching;

	/**
	 * Opens a hatch.
	 */
	void open(Hatch hatch) {
		this.hatch = hatch;
	}

	@Override
	public void startInternal() throws Exception {
		this.watching = null;
		super.startInternal();
	}

	@Override
	public boolean processSocket(SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
		Hatch open = this.hatch;
		Poller poller = getPoller();
		if (open == null || poller == null || event != SocketEvent.OPEN_READ
				|| !(connection instanceof NioSocketWrapper socket) || !isWatching() || isLeftToTomcat()
				|| !serve(open, socket, poller)) {
			return super.processSocket(connection, event, dispatch);
		}
		return true;
	}

	/** Whether this is the thread that watches the sockets. */
	private boolean isWatching() {
		Thread current = Thread.currentThread();
		if (this.watching == null && current.getName().endsWith("-Poller")) {
			this.watching = current;
		}
		return current == this.watching;
	}

	/** Connections that are encrypted, or counted, or end soon. */
	private boolean isLeftToTomcat() {
		return isPaused() || isSSLEnabled() || getMaxKeepAliveRequests() > 0;
	}

	private boolean serve(Hatch open, NioSocketWrapper connection, Poller poller) {
		if (connection.getCurrentProcessor() != null || !connection.getLock().tryLock()) {
			return false;
		}
		try {
			if (!isAnswered(open, connection)) {
				return false;
			}
			connection.getSocket().write(this.answer);
			connection.setReadTimeout(getKeepAliveTimeout());
			if (this.answer.hasRemaining()) {
				finish(connection);
			}
			else {
				watch(connection, poller);
			}
		}
		catch (IOException | CancelledKeyException ex) {
			// The reader has gone: nobody's fault, and nothing to log.
			connection.close();
		}
		finally {
			connection.getLock().unlock();
		}
		return true;
	}

	/**
	 * What has been read stays in the connection's buffer for Tomcat, where there is no
	 * answer to it.
	 */
	private boolean isAnswered(Hatch open, NioSocketWrapper connection) throws IOException {
		SocketBufferHandler buffers = connection.getSocket().getBufHandler();
		if (!buffers.isReadBufferEmpty()) {
			return false;
		}
		buffers.configureReadBufferForWrite();
		ByteBuffer arrived = buffers.getReadBuffer();
		int length = connection.getSocket().read(arrived);
		buffers.configureReadBufferForRead();
		if (length <= 0) {
			return false;
		}
		connection.updateLastRead();
		if (this.request.length < length) {
			this.request = new byte[arrived.capacity()];
		}
		arrived.get(arrived.position(), this.request, 0, length);
		try {
			if (!open.serve(this.request, length, getKeepAliveTimeout() / MILLIS, this.answer)) {
				return false;
			}
		}
		catch (RuntimeException ex) {
			logger.warn("The hatch is stuck", ex);
			return false;
		}
		arrived.position(arrived.limit());
		return true;
	}

	/** What is undone before the sockets are looked at again costs no system call. */
	private static void watch(NioSocketWrapper connection, Poller poller) {
		SelectionKey key = connection.getSocket().getIOChannel().keyFor(poller.getSelector());
		if (key != null) {
			key.interestOps(SelectionKey.OP_READ);
			connection.interestOps(SelectionKey.OP_READ);
		}
	}

	/** Who has not read what was sent before is waited for by another thread. */
	private void finish(NioSocketWrapper connection) {
		ByteBuffer rest = ByteBuffer.allocate(this.answer.remaining()).put(this.answer).flip();
		try {
			getExecutor().execute(() -> finish(connection, rest));
		}
		catch (RejectedExecutionException ex) {
			connection.close();
		}
	}

	private static void finish(NioSocketWrapper connection, ByteBuffer rest) {
		connection.getLock().lock();
		try {
			connection.write(true, rest);
			connection.flush(true);
			connection.registerReadInterest();
		}
		catch (IOException ex) {
			connection.close();
		}
		finally {
			connection.getLock().unlock();
		}
	}

}

package org.tribune.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The network between a node and its database: slow, silent, cut or breaking connections
 * off, as a test wishes. It keeps its port while the server behind it takes another.
 */
public final class Line implements AutoCloseable {

	private final ServerSocket plug;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile int server;

	private volatile State state = State.SOUND;

	/**
	 * Lays a line to a port of this machine.
	 * @param port of this end; 0 for any
	 */
	public Line(int port, int server) throws IOException {
		this.plug = new ServerSocket();
		this.plug.setReuseAddress(true);
		this.plug.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
		this.server = server;
		Thread.ofPlatform().daemon().name("line").start(this::accept);
	}

	/** The port of this end. */
	public int port() {
		return this.plug.getLocalPort();
	}

	/** Leads to another port from now on. */
	void leadTo(int port) {
		this.server = port;
	}

	/** Lets everything through. */
	void mend() {
		this.state = State.SOUND;
	}

	/** Holds each packet up for a fiftieth of a second. */
	void slowDown() {
		this.state = State.SLOW;
	}

	/** Says nothing any more, and does not say that either: as a firewall that drops. */
	void fallSilent() {
		this.state = State.SILENT;
	}

	/** Ends every connection with a reset, also each that is made later. */
	void reset() {
		this.state = State.RESETTING;
		this.open.forEach(Line::reset);
	}

	private void accept() {
		while (!this.plug.isClosed()) {
			try {
				Socket client = this.plug.accept();
				if (this.state == State.RESETTING) {
					reset(client);
					continue;
				}
				this.open.add(client);
				Thread.ofPlatform().daemon().start(() -> connect(client));
			}
			catch (IOException ex) {
				// Closed, or no descriptor left: the next one may have better luck.
			}
		}
	}

	private void connect(Socket client) {
		try {
			Socket site = new Socket(InetAddress.getLoopbackAddress(), this.server);
			this.open.add(site);
			Thread.ofPlatform().daemon().start(() -> pump(client, site));
			Thread.ofPlatform().daemon().start(() -> pump(site, client));
		}
		catch (IOException ex) {
			reset(client);
		}
	}

	private void pump(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[16384];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				holdUp(from);
				out.write(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			// The other end is gone, and this one goes with it.
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private void holdUp(Socket from) {
		if (this.state == State.SLOW) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
		while (this.state == State.SILENT && !from.isClosed()) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
	}

	private static void reset(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException ex) {
			// It was closed already.
		}
	}

	@Override
	public void close() throws IOException {
		this.plug.close();
		this.open.forEach(Line::reset);
	}

	private enum State {

		SOUND, SLOW, SILENT, RESETTING

	}

}

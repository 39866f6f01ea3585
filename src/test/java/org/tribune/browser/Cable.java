package org.tribune.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cable between a browser and the site, which can be pulled: connections break as
 * when the server is killed, and none is made until it is plugged in again.
 */
public final class Cable implements AutoCloseable {

	private final ServerSocket plug;

	private final int server;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean plugged = true;

	private volatile boolean deaf;

	/**
	 * Lays a cable to a port of this machine.
	 */
	public Cable(int server) throws IOException {
		this.server = server;
		this.plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	/**
	 * The address of a path at the browser's end.
	 */
	public String address(String path) {
		return "http://localhost:" + this.plug.getLocalPort() + path;
	}

	/**
	 * Breaks every connection.
	 */
	public void pull() {
		this.plugged = false;
		this.open.forEach(Cable::end);
	}

	/**
	 * From now on requests arrive, and their answers do not.
	 */
	void loseAnswers() {
		this.deaf = true;
	}

	/**
	 * Lets connections be made again.
	 */
	public void plugIn() {
		this.deaf = false;
		this.plugged = true;
	}

	private void accept() {
		while (!this.plug.isClosed()) {
			try {
				Socket browser = this.plug.accept();
				if (this.plugged) {
					Socket site = new Socket(InetAddress.getLoopbackAddress(), this.server);
					this.open.add(browser);
					this.open.add(site);
					Thread.ofVirtual().start(() -> pump(browser, site, false));
					Thread.ofVirtual().start(() -> pump(site, browser, true));
				}
				else {
					end(browser);
				}
			}
			catch (IOException ex) {
				// The other end is closed; the next browser gets a fresh connection.
			}
		}
	}

	private void pump(Socket from, Socket to, boolean answer) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[8192];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (answer && this.deaf) {
					return;
				}
				out.write(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			// Pulled.
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		pull();
		this.plug.close();
	}

}

package org.tribune.crawl.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;

/**
 * Notes where it is sent, and goes to a server of the test.
 */
final class DivertedSocket extends Socket {

	private final InetSocketAddress internet;

	private final List<String> connected;

	DivertedSocket(InetSocketAddress internet, List<String> connected) {
		super(Proxy.NO_PROXY);
		this.internet = internet;
		this.connected = connected;
	}

	@Override
	public void connect(SocketAddress endpoint, int timeout) throws IOException {
		InetSocketAddress asked = (InetSocketAddress) endpoint;
		this.connected.add(asked.getAddress().getHostAddress() + ":" + asked.getPort());
		super.connect(this.internet, timeout);
	}

}

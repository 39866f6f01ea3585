package org.tribune.watch.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * By what people know this process: its machine and its port.
 */
@Component
public class NodeName {

	private final Environment environment;

	private final String host;

	NodeName(Environment environment) {
		this.environment = environment;
		this.host = host();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

	/**
	 * The name; the port is known once the server listens.
	 */
	public String get() {
		return this.host + ":" + this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
	}

}

package org.tribune.crawl.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a name for the client that connects. It is asked once for each
 * connection, and the client connects to what it answers: a name that changes its mind
 * afterwards (DNS rebinding) changes nothing. One address that is not public is enough to
 * refuse the name.
 */
final class PublicNames implements DnsResolver {

	private final Names names;

	PublicNames(Names names) {
		this.names = names;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = this.names.addresses(host);
		if (found.length == 0) {
			throw new UnknownHostException(host);
		}
		if (!Arrays.stream(found).allMatch(PublicNet::contains)) {
			throw new NotPublic(host);
		}
		return found;
	}

	/** Names are never looked up backwards. */
	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/**
	 * Where names are looked up.
	 */
	interface Names {

		/** The addresses of a host. */
		InetAddress[] addresses(String host) throws UnknownHostException;

	}

}

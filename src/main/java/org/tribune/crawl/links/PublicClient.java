package org.tribune.crawl.links;

import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that reaches the public internet and nothing else: it finds addresses
 * through the resolver it is given, uses no proxy, keeps no connection, follows no
 * redirect by itself, and sends no cookies. Names of certificates are checked as ever,
 * for they are checked against the host, not the address.
 */
final class PublicClient extends PoolingHttpClientConnectionManagerBuilder {

	private static final int HEADERS = 200;

	private static final int LINE = 16_384;

	private final DetachedSocketFactory sockets;

	private PublicClient(DetachedSocketFactory sockets) {
		this.sockets = sockets;
	}

	static CloseableHttpClient of(String userAgent, Duration patience, DnsResolver names, DetachedSocketFactory sockets,
			TlsSocketStrategy tls) {
		Timeout timeout = Timeout.of(patience);
		PoolingHttpClientConnectionManagerBuilder connections = new PublicClient(sockets).setDnsResolver(names)
			.setTlsSocketStrategy(tls)
			.setMaxConnTotal(100)
			.setMaxConnPerRoute(100)
			.setDefaultConnectionConfig(
					ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
			.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(timeout).build())
			.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(Http1Config.custom().setMaxHeaderCount(HEADERS).setMaxLineLength(LINE).build())
				.build());
		return HttpClients.custom()
			.setConnectionManager(connections.build())
			.setDefaultRequestConfig(RequestConfig.custom()
				.setResponseTimeout(timeout)
				.setConnectionRequestTimeout(timeout)
				.setRedirectsEnabled(false)
				.build())
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setUserAgent(userAgent)
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

	/** A socket that goes straight there, whatever the system says of proxies. */
	static Socket socket(Proxy any) {
		return new Socket(Proxy.NO_PROXY);
	}

	@Override
	protected HttpClientConnectionOperator createConnectionOperator(SchemePortResolver ports, DnsResolver names,
			TlsSocketStrategy tls) {
		return new DefaultHttpClientConnectionOperator(this.sockets, ports, names,
				RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build());
	}

}

package org.tribune.crawl.links;

import java.net.InetAddress;
import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is asked who is not on the public internet, however the address is written.
 */
class PublicNetTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255",
			"100.64.0.1", "100.127.255.255", "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255",
			"192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255",
			"198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
			"::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
			"64:ff9b:1::7f00:1", "100::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:10::1",
			"2001:20::1", "2001:db8::1", "2002:7f00:1::1", "2002:c0a8:101::1", "3fff::1", "5f00::1", "fc00::1",
			"fd12:3456::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1" })
	void refusesWhatIsNotPublic(String literal) {
		assertThat(PublicNet.contains(InetAddress.ofLiteral(literal))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255",
			"128.0.0.1", "169.253.255.255", "169.255.0.1", "172.15.255.255", "172.32.0.1", "192.0.1.1",
			"192.167.255.255", "192.169.0.1", "198.17.255.255", "198.20.0.1", "223.255.255.255", "93.184.216.34",
			"2001:200::1", "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450:4007::1", "3ffe::1" })
	void letsThePublicPass(String literal) {
		assertThat(PublicNet.contains(InetAddress.ofLiteral(literal))).isTrue();
	}

	/** An IPv4 address in the clothes of IPv6, as no resolver of ours would give it. */
	@ParameterizedTest
	@ValueSource(strings = { "00000000000000000000ffff7f000001", "00000000000000000000ffff08080808" })
	void refusesMappedAddressesAsSuch(String hex) {
		assertThat(PublicNet.contains(java.util.HexFormat.of().parseHex(hex))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost/", "http://localhost./", "http://LOCALHOST/", "http://a.localhost/",
			"http://intranet/", "http://printer.local/", "http://metadata.google.internal/", "http://db.lan/",
			"http://2130706433/", "http://017700000001/", "http://0x7f000001/", "http://0x7f.0.0.1/",
			"http://0177.0.0.1/", "http://127.1/", "http://127.0.1/", "http://1.2.3.4.5/", "http://01.02.03.04/",
			"http://256.1.1.1/", "http://user:secret@example.org/", "http://user@example.org/",
			"http://example.org:8080/", "http://example.org:22/", "https://example.org:6379/", "ftp://example.org/",
			"file:///etc/passwd", "gopher://example.org/", "jar:http://example.org!/", "javascript:alert(1)",
			"http://[fe80::1%25eth0]/", "http:///path", "//example.org/", "/path", "http://example.org%00.local/",
			"http://-example.org/", "http://exa mple.org/", "http://example.123/" })
	void asksNobodyAtAddressesWrittenToDeceive(String address) {
		URI read = Address.parse(address);
		assertThat(read == null || !Askable.is(read)).as("%s as %s", address, read).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/", "https://example.org", "https://www.example.org:443/a?b=c",
			"http://example.org./", "http://93.184.216.34/", "http://[2606:4700::1111]/", "https://été.example.org/à",
			"https://example.org/a b|c", "https://xn--t-9fab.example.org/" })
	void asksAtOrdinaryAddresses(String address) {
		URI read = Address.parse(address);
		assertThat(read != null && Askable.is(read)).as("%s", read).isTrue();
	}

}

package org.tribune.limit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class AllowanceTests {

	private static final String READER = "203.0.113.7";

	private final AtomicLong now = new AtomicLong(1);

	private final Allowance allowance = new Allowance(60, this.now::get);

	@Test
	void bucketEmptiesAndFillsSteadily() {
		for (int time = 0; time < 60; time++) {
			assertThat(this.allowance.take(READER)).isZero();
		}
		assertThat(this.allowance.take(READER)).isEqualTo(1);
		assertThat(this.allowance.take("203.0.113.8")).isZero();

		this.now.addAndGet(TimeUnit.SECONDS.toNanos(2));
		assertThat(this.allowance.take(READER)).isZero();
		assertThat(this.allowance.take(READER)).isZero();
		assertThat(this.allowance.take(READER)).isEqualTo(1);

		this.now.addAndGet(TimeUnit.HOURS.toNanos(2));
		for (int time = 0; time < 60; time++) {
			assertThat(this.allowance.take(READER)).isZero();
		}
		assertThat(this.allowance.take(READER)).isPositive();
	}

	@Test
	void askingInVainCostsNothing() {
		Allowance small = new Allowance(1, this.now::get);
		assertThat(small.take(READER)).isZero();
		for (int time = 0; time < 100; time++) {
			assertThat(small.take(READER)).isEqualTo(60);
		}
		this.now.addAndGet(TimeUnit.SECONDS.toNanos(60));
		assertThat(small.take(READER)).isZero();
	}

	@Test
	void zeroIsNoLimit() {
		Allowance none = new Allowance(0, this.now::get);
		for (int time = 0; time < 1000; time++) {
			assertThat(none.take(READER)).isZero();
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			203.0.113.7, -, 203.0.113.7
			203.0.113.7, 198.51.100.1, 203.0.113.7
			10.0.0.3, '198.51.100.1', 198.51.100.1
			10.0.0.3, '198.51.100.1, 203.0.113.7', 203.0.113.7
			10.0.0.3, '198.51.100.1, 203.0.113.7, 10.0.0.4', 203.0.113.7
			127.0.0.1, '2001:db8::7', 2001:db8::7
			::1, '198.51.100.1', 198.51.100.1
			172.31.255.1, '198.51.100.1', 198.51.100.1
			172.32.0.1, '198.51.100.1', 172.32.0.1
			10.0.0.3, -, -
			10.0.0.3, '10.0.0.4, 192.168.1.1', -
			10.0.0.3, 'unknown', -
			10.0.0.3, '', -
			10.0.0.3, '198.51.100.1, <script>', -
			fd00::1, '198.51.100.1', 198.51.100.1
			""")
	void clientIsWhoATrustedProxySays(String peer, String forwarded, String client) {
		assertThat(ClientAddress.of(peer, forwarded)).isEqualTo(client);
	}

	@Test
	void newsroomAnswersMachinesWith429() throws Exception {
		NewsroomLimit limit = new NewsroomLimit(new Allowances(new LimitProperties(60, 600, 2), "native"));

		assertThat(ask(limit, "/admin/articles", READER).getStatus()).isEqualTo(200);
		assertThat(ask(limit, "/connexion", READER).getStatus()).isEqualTo(200);
		MockHttpServletResponse refused = ask(limit, "/admin", READER);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(1, 60);
		assertThat(ask(limit, "/sante/une-tribune", READER).getStatus()).isEqualTo(200);
		assertThat(ask(limit, "/admin", "198.51.100.9").getStatus()).isEqualTo(200);
		assertThat(ask(limit, "/admin", "127.0.0.1").getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse ask(NewsroomLimit limit, String path, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = new MockFilterChain();
		limit.doFilter(request, response, chain);
		return response;
	}

}

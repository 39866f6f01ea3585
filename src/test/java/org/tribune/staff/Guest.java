package org.tribune.staff;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Somebody at the door with a browser that keeps its cookie: real sessions, without a
 * server.
 */
public final class Guest {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final MockMvcTester web;

	private final String address;

	private @Nullable Cookie session;

	private Guest(MockMvcTester web, String address) {
		this.web = web;
		this.address = address;
	}

	/**
	 * Somebody from an address of their own.
	 */
	public static Guest at(MockMvcTester web) {
		int number = NUMBER.incrementAndGet();
		return new Guest(web, "10.20." + number / 250 + "." + (number % 250 + 1));
	}

	/**
	 * Somebody from another address.
	 */
	public static Guest from(String address, MockMvcTester web) {
		return new Guest(web, address);
	}

	/**
	 * Somebody who signs in with the password of the cast.
	 */
	public static Guest signedIn(SignedIn who, MockMvcTester web) {
		Guest guest = at(web);
		assertThat(guest.post("/connexion", "email", who.email(), "password", Cast.PASSWORD)).hasStatus(302);
		return guest;
	}

	/**
	 * Asks for a page.
	 */
	public MvcTestResult get(String path) {
		return exchange(this.web.get().uri(path));
	}

	/**
	 * Asks for a page and reads it.
	 */
	public Document page(String path) {
		return page(get(path));
	}

	/**
	 * Reads a page.
	 */
	public static Document page(MvcTestResult answer) {
		return Jsoup.parse(
				new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8),
				"http://localhost");
	}

	/**
	 * Sends a form with the token it would carry.
	 * @param fields names and values in turn
	 */
	public MvcTestResult post(String path, String... fields) {
		MockMvcRequestBuilder request = this.web.post().uri(path).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return exchange(request);
	}

	/**
	 * Sends JSON as a script would.
	 */
	public MvcTestResult json(HttpMethod method, String path, String body) {
		return exchange(this.web.method(method)
			.uri(path)
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content(body));
	}

	/**
	 * Sends any request, with the cookie.
	 */
	public MvcTestResult exchange(MockMvcRequestBuilder request) {
		Cookie known = this.session;
		if (known != null) {
			request.cookie(known);
		}
		MvcTestResult answer = request.with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		}).exchange();
		Cookie given = answer.getResponse().getCookie("SESSION");
		if (given != null) {
			this.session = (given.getMaxAge() == 0) ? null : given;
		}
		return answer;
	}

	/**
	 * The value of the cookie; empty without one.
	 */
	public String cookie() {
		return (this.session != null) ? this.session.getValue() : "";
	}

	/**
	 * Loses the cookie, as when the session has ended.
	 */
	public void forget() {
		this.session = null;
	}

}

package org.tribune.article.editing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.staff.SignedIn;

/**
 * Somebody at the edit page of one article, in one browser tab.
 */
final class Typist {

	private final MockMvcTester web;

	private final SignedIn who;

	private final long id;

	private final Map<String, String> fields = new LinkedHashMap<>();

	Typist(MockMvcTester web, SignedIn who, long id, String seat) {
		this.web = web;
		this.who = who;
		this.id = id;
		this.fields.put("seat", seat);
		open();
	}

	/**
	 * Loads the page: the fields are what it shows.
	 */
	Document open() {
		Document page = read(
				this.web.get().uri("/admin/articles/{id}/edit", this.id).with(Cast.as(this.who)).exchange());
		for (String name : new String[] { "edition", "copy", "headline", "standfirst", "body", "slug",
				"leadImageId" }) {
			var field = page.select("[name=" + name + "]");
			this.fields.put(name, field.is("textarea") ? field.text() : field.val());
		}
		this.fields.put("body",
				page.select("[name=body]").stream().map((one) -> one.wholeText()).findFirst().orElse(""));
		this.fields.put("sectionId", page.select("[name=sectionId] [selected]").val());
		return page;
	}

	Typist type(String field, String text) {
		this.fields.put(field, text);
		return this;
	}

	String shows(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/**
	 * Autosave, with the answer heard.
	 */
	MvcTestResult autosave() {
		MvcTestResult answer = autosaveUnheard();
		if (answer.getResponse().getStatus() == 200) {
			String text = text(answer);
			this.fields.put("edition", text.replaceAll("(?s).*\"edition\":(\\d+).*", "$1"));
			this.fields.put("copy", text.replaceAll("(?s).*\"copy\":(\\d+).*", "$1"));
		}
		return answer;
	}

	/**
	 * Autosave whose answer is lost on the way.
	 */
	MvcTestResult autosaveUnheard() {
		return send(HttpMethod.PUT, "/admin/articles/" + this.id + "/working-copy", Map.of());
	}

	MvcTestResult save() {
		return send(HttpMethod.POST, "/admin/articles/" + this.id + "/edit", Map.of());
	}

	MvcTestResult post(String noun, Map<String, String> more) {
		return send(HttpMethod.POST, "/admin/articles/" + this.id + "/" + noun, more);
	}

	/**
	 * Sends the choices between two texts, and nothing else.
	 */
	MvcTestResult settle(Map<String, String> choices) {
		MockMvcRequestBuilder request = this.web.post().uri("/admin/articles/{id}/settlement", this.id);
		choices.forEach(request::param);
		return request.with(Cast.as(this.who)).exchange();
	}

	private MvcTestResult send(HttpMethod method, String uri, Map<String, String> more) {
		MockMvcRequestBuilder request = this.web.method(method).uri(uri);
		this.fields.forEach(request::param);
		more.forEach(request::param);
		return request.with(Cast.as(this.who)).exchange();
	}

	static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Document read(MvcTestResult answer) {
		return Jsoup.parse(text(answer));
	}

}

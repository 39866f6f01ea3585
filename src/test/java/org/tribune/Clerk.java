package org.tribune;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.Jsoup;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.staff.SignedIn;

/**
 * A member of staff who asks for pages of the newsroom and sends its forms.
 *
 * @param web asks
 * @param who is signed in
 */
public record Clerk(MockMvcTester web, SignedIn who) {

	/** Asks for a page. */
	public MvcTestResult get(String path, Object... variables) {
		return this.web.get().uri(path, variables).with(Cast.as(this.who)).exchange();
	}

	/** Sends a form: names and values in turn. */
	public MvcTestResult post(String path, Object... fields) {
		MockMvcRequestBuilder request = this.web.post().uri(path).with(Cast.as(this.who));
		pairs(fields).forEach(request::param);
		return request.exchange();
	}

	/** Sends a file. */
	public MvcTestResult upload(String path, String name, String content) {
		return this.web.post()
			.uri(path)
			.multipart()
			.file(new MockMultipartFile(name, "file.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
			.with(Cast.as(this.who))
			.exchange();
	}

	/** What a page says, as HTML. */
	public String page(String path, Object... variables) {
		return body(get(path, variables));
	}

	/** The version that the form on a page starts from. */
	public static String version(MvcTestResult answer) {
		return Jsoup.parse(body(answer)).select("input[name=version]").val();
	}

	/** The HTML of an answer. */
	public static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static Map<String, String> pairs(Object... fields) {
		Map<String, String> pairs = new HashMap<>();
		for (int index = 0; index < fields.length; index += 2) {
			pairs.put(String.valueOf(fields[index]), String.valueOf(fields[index + 1]));
		}
		return pairs;
	}

}

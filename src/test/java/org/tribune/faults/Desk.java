package org.tribune.faults;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The administrator at a node: signs in, writes, saves, publishes, as the pages of the
 * newsroom do.
 */
final class Desk extends Reader {

	private final Furniture furniture;

	private volatile String token = "";

	private Desk(Node node, HttpClient client, Furniture furniture) {
		super(node, client);
		this.furniture = furniture;
	}

	/** Signs in. */
	static Desk at(Node node, Furniture furniture) {
		Desk desk = new Desk(node, new Reader(node).client(), furniture);
		desk.renewToken();
		Answer answer = desk.post("/connexion", Map.of("email", Node.EMAIL, "password", Node.PASSWORD));
		if (answer.status() != 302) {
			throw new IllegalStateException("Not signed in: " + answer.status() + " " + answer.body());
		}
		desk.renewToken();
		return desk;
	}

	/** The same person, in the same session, at another node. */
	Desk movedTo(Node other) {
		Desk desk = new Desk(other, client(), this.furniture);
		desk.token = this.token;
		return desk;
	}

	void renewToken() {
		this.token = get("/connexion/jeton").text("token");
	}

	/** Whoever is signed in; empty for nobody. */
	String who() {
		return get("/connexion/jeton").text("email");
	}

	/** A new article; 0 when it was not acknowledged. */
	long begin(String headline) {
		Answer answer = post("/admin/articles", Map.of("headline", headline, "language", "fr"));
		String location = answer.header("Location");
		return (answer.status() == 302 && location.contains("/articles/"))
				? Long.parseLong(location.replaceAll(".*/articles/(\\d+)/edit.*", "$1")) : 0;
	}

	/** Saves by itself, as the page does while somebody types. */
	Answer autosave(long id, long edition, String headline, String words) {
		return send("PUT", "/admin/articles/" + id + "/working-copy", form(edition, headline, words));
	}

	/** The save button. */
	Answer save(long id, long edition, String headline, String words) {
		return post("/admin/articles/" + id + "/edit", form(edition, headline, words));
	}

	Answer publish(long id, long version) {
		return post("/admin/articles/" + id + "/publication", Map.of("version", Long.toString(version)));
	}

	/** Writes and publishes an article. */
	long publish(String headline) {
		long id = begin(headline);
		Answer filled = autosave(id, 1, headline, "Publié.");
		Answer published = publish(id, filled.number("version").orElse(0L));
		if (published.status() != 302) {
			throw new IllegalStateException(filled.status() + ", " + published.status() + " " + published.body());
		}
		return id;
	}

	Answer attend(long id, String seat) {
		return post("/admin/articles/" + id + "/presence", Map.of("seat", seat, "writing", "true"));
	}

	Answer upload(String name, byte[] content) {
		String boundary = "faults-boundary";
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
				+ "\"\r\nContent-Type: image/png\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		byte[] body = new byte[head.length + content.length + foot.length];
		System.arraycopy(head, 0, body, 0, head.length);
		System.arraycopy(content, 0, body, head.length, content.length);
		System.arraycopy(foot, 0, body, head.length + content.length, foot.length);
		return ask(request("/admin/media").header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	Answer post(String path, Map<String, String> fields) {
		return send("POST", path, fields);
	}

	private Answer send(String method, String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return ask(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.method(method, HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(node().address(path)))
			.header("X-Requested-With", "fetch")
			.header("X-CSRF-TOKEN", this.token);
	}

	/** All that the checklist asks for. */
	private Map<String, String> form(long edition, String headline, String words) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("edition", Long.toString(edition));
		form.put("seat", "seat-of-faults");
		form.put("headline", headline);
		form.put("standfirst", "Ce qui reste quand tout tombe.");
		form.put("body", "<p>" + words + "</p>");
		form.put("language", "fr");
		form.put("sectionId", Long.toString(this.furniture.section()));
		form.put("themeIds", Long.toString(this.furniture.theme()));
		form.put("signatures[0].contributorId", Long.toString(this.furniture.contributor()));
		form.put("excerpt", "Ce qui reste quand tout tombe : les mots que le serveur a promis de garder.");
		return form;
	}

	/**
	 * What articles are filed under, and who signs them: rows of the database.
	 */
	record Furniture(long section, long theme, long contributor) {
	}

}

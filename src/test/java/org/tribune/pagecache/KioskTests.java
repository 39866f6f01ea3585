package org.tribune.pagecache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients get, over the wire.
 */
@CachedSiteTest
@ExtendWith(OutputCaptureExtension.class)
class KioskTests {

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MediaLibrary library;

	private Section section;

	private String path;

	@BeforeEach
	void publish() {
		this.section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Mesurer une rivière").in(this.section).by(this.cast.ada());
		this.cast.publish(draft, Cast.DAY);
		this.path = this.section.path() + "/" + draft.slug();
		this.site.settle();
		this.site.warm(this.path);
	}

	private static String header(HttpResponse<?> response, String name) {
		return CachedSite.header(response, name);
	}

	@Test
	void pageIsKeptWithoutASession() {
		HttpResponse<byte[]> page = this.site.get(this.path);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(header(page, "Cache-Status")).isEqualTo("tribune; hit");
		assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(header(page, "Content-Language")).isEqualTo("fr");
		assertThat(header(page, "Set-Cookie")).isEmpty();
		assertThat(header(page, "Cache-Control"))
			.isEqualTo("public, max-age=10, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400");
		assertThat(header(page, "Surrogate-Key").split(" ")).contains("site", "in:" + this.section.id());
		assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Mesurer une rivière");
	}

	@Test
	void everyEncodingHoldsTheSamePageUnderItsOwnEntityTag() throws IOException {
		byte[] plain = this.site.get(this.path).body();
		HttpResponse<byte[]> gzip = this.site.get(this.path, "Accept-Encoding", "gzip, br;q=0");
		HttpResponse<byte[]> brotli = this.site.get(this.path, "Accept-Encoding", "gzip, deflate, br");
		assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain);
		assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
		assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain);
		assertThat(header(gzip, "Vary")).isEqualTo("Accept-Encoding");
		assertThat(header(gzip, "ETag")).startsWith("\"").isNotEqualTo(header(brotli, "ETag"));
		assertThat(this.site.get(this.path, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
			.isEmpty();
	}

	@Test
	void clientThatHasThePageIsToldSo() {
		HttpResponse<byte[]> page = this.site.get(this.path);
		String tag = header(page, "ETag");
		for (String condition : new String[] { tag, "W/" + tag, "\"other\", " + tag, "*" }) {
			HttpResponse<byte[]> again = this.site.get(this.path, "If-None-Match", condition);
			assertThat(again.statusCode()).as(condition).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(header(again, "ETag")).isEqualTo(tag);
			assertThat(header(again, "Cache-Control")).isEqualTo(header(page, "Cache-Control"));
		}
		assertThat(this.site.get(this.path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		String date = header(page, "Last-Modified");
		assertThat(this.site.get(this.path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
		assertThat(this.site.get(this.path, "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode())
			.as("the entity tag outweighs the date")
			.isEqualTo(200);
		assertThat(this.site.get(this.path, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").statusCode())
			.isEqualTo(200);
	}

	@Test
	void headSaysWhatGetSays() {
		HttpResponse<byte[]> get = this.site.get(this.path);
		HttpResponse<byte[]> head = this.site.send("HEAD", this.path);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
		for (String name : new String[] { "ETag", "Last-Modified", "Content-Type", "Vary", "Cache-Control" }) {
			assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
		}
	}

	@Test
	void unknownParametersMakeNoPageOfTheirOwn() {
		for (String query : new String[] { "?utm_source=lettre&utm_medium=email", "?fbclid=1", "?page=2", "?" }) {
			HttpResponse<byte[]> page = this.site.get(this.path + query);
			assertThat(header(page, "Cache-Status")).as(query).isEqualTo("tribune; hit");
		}
		this.site.warm(this.section.path());
		assertThat(this.site.get(this.section.path() + "?utm_source=x&page=2").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/themes?lettre=zz&utm_source=x").statusCode()).isEqualTo(404);
	}

	@Test
	void whoIsSignedInGetsNothingThatWasKept() {
		HttpResponse<byte[]> page = this.site.get(this.path, "Cookie", "__Host-tribune=c2Vzc2lvbg==");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(header(page, "Cache-Status")).isEmpty();
	}

	@Test
	void searchesErrorsAndTheNewsroomAreNotKept() {
		for (String path : new String[] { "/recherche?q=rivi%C3%A8re", "/recherche?q=eau", "/nulle-part/rien",
				"/connexion", "/apercu/inconnu" }) {
			this.site.get(path);
			assertThat(header(this.site.get(path), "Cache-Status")).as(path).isNotEqualTo("tribune; hit");
		}
	}

	@Test
	void parametersThatAPageReadsReachIt() {
		assertThat(this.site.text("/recherche?q=hydrom%C3%A8tre&utm_source=x")).contains("hydromètre");
		this.database
			.sql("insert into redirect (source_path, target_path, origin, created_at) "
					+ "values ('/?p=4711', ?, 'IMPORTED', now())")
			.param(this.path)
			.update();
		this.site.warm("/");
		HttpResponse<byte[]> post = this.site.get("/?p=4711&utm_source=x");
		assertThat(post.statusCode()).isEqualTo(301);
		assertThat(header(post, "Location")).endsWith(this.path);
	}

	@Test
	void anotherSpellingLeadsToThePage() {
		HttpResponse<byte[]> page = this.site.get(this.path.toUpperCase(Locale.ROOT) + "/?utm_source=x");
		assertThat(page.statusCode()).isEqualTo(301);
		assertThat(header(page, "Location")).endsWith(this.path + "?utm_source=x");
	}

	@Test
	void pagesMayOnlyBeRead() {
		HttpResponse<byte[]> page = this.site.send("POST", this.path);
		assertThat(page.statusCode()).isEqualTo(405);
		assertThat(header(page, "Allow")).isEqualTo("GET, HEAD");
	}

	@Test
	void absurdRequestsGetAPlainPage() {
		String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
		assertThat(this.site.raw("GET /" + "a".repeat(15_000) + end + "\r\n")).startsWith("HTTP/1.1 414 ");
		assertThat(this.site.raw("GET / " + end.strip() + "\r\nX-Long: " + "a".repeat(18_000) + "\r\n\r\n"))
			.startsWith("HTTP/1.1 431 ");
		assertThat(this.site.raw("GET / " + end.strip() + "\r\nX-Long: " + "a".repeat(60_000) + "\r\n\r\n"))
			.startsWith("HTTP/1.1 431 ")
			.contains("/assets/css/plain.css")
			.doesNotContain("Tomcat");
		assertThat(this.site.raw("GET /" + "a".repeat(60_000) + end + "\r\n")).startsWith("HTTP/1.1 414 ");
		for (String path : new String[] { "/%00", "/%", "/a%zz", "/a%0d%0ab", "/a%7f" }) {
			assertThat(this.site.raw("GET " + path + end + "\r\n")).as(path)
				.startsWith("HTTP/1.1 400 ")
				.contains("Cette adresse n’est pas utilisable", "/assets/css/plain.css", "nosniff")
				.doesNotContain("Tomcat");
		}
		assertThat(this.site.raw("GET /a\\..\\b" + end + "\r\n")).startsWith("HTTP/1.1 400 ").doesNotContain("Tomcat");
	}

	@Test
	void browsersAreToldWhatPagesMayDo() {
		HttpResponse<byte[]> page = this.site.get(this.path);
		assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(header(page, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
		assertThat(header(page, "Permissions-Policy")).contains("camera=()");
		assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void readersWhoLeaveInTheMiddleOfAPageAreNoErrors(CapturedOutput log) throws IOException {
		String asks = ("GET " + this.path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(300);
		for (int reader = 0; reader < 20; reader++) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.site.port())) {
				socket.setSoLinger(true, 0);
				socket.getOutputStream().write(asks.getBytes(StandardCharsets.US_ASCII));
				assertThat(socket.getInputStream().read()).isEqualTo('H');
			}
			assertThat(this.site.get(this.path).statusCode()).isEqualTo(200);
		}
		assertThat(log).doesNotContain("Error processing request");
	}

	@Test
	void renditionsAreKeptUntilTheirPictureChangesOrGoes() {
		Image image = this.library.add("pont.jpg", Shot.jpeg(700, 400, ThreadLocalRandom.current().nextInt(1 << 24)));
		String rendition = image.address().rendition("16x9");
		this.site.settle();
		this.site.warm(rendition);
		HttpResponse<byte[]> kept = this.site.get(rendition);
		assertThat(header(kept, "Cache-Control")).contains("immutable");
		assertThat(header(kept, "Content-Security-Policy")).contains("sandbox");
		assertThat(header(kept, "Content-Type")).isEqualTo("image/jpeg");
		assertThat(this.site.get(rendition, "If-None-Match", header(kept, "ETag")).statusCode()).isEqualTo(304);
		HttpResponse<byte[]> part = this.site.get(rendition, "Range", "bytes=0-9");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.body()).isEqualTo(Arrays.copyOf(kept.body(), 10));

		String other = rendition.replaceFirst("v=.*", "v=999");
		assertThat(this.site.get(other).body()).isEqualTo(kept.body());
		assertThat(header(this.site.get(other), "Cache-Status")).doesNotContain("hit");

		this.database.sql("update image set focus_x = 1 where id = ?").param(image.id()).update();
		this.site.settle();
		assertThat(header(this.site.get(rendition), "Cache-Status")).doesNotContain("hit");
		this.site.warm(rendition);
		this.database.sql("delete from image where id = ?").param(image.id()).update();
		this.site.settle();
		assertThat(this.site.get(rendition).statusCode()).isEqualTo(404);
	}

	@Test
	void assetsAndImagesHaveValidatorsToo() {
		String html = this.site.text(this.path);
		String css = html.substring(html.indexOf("/reader.css"), html.indexOf("\"", html.indexOf("/reader.css")));
		HttpResponse<byte[]> asset = this.site.get(css, "Accept-Encoding", "br");
		assertThat(header(asset, "Cache-Control")).contains("max-age=31536000");
		assertThat(header(asset, "Content-Encoding")).isEqualTo("br");
		assertThat(this.site.get(css, "If-None-Match", header(asset, "ETag")).statusCode()).isEqualTo(304);
		Matcher found = Pattern.compile("/media/[0-9][^\\s\"]*").matcher(html);
		assertThat(found.find()).isTrue();
		String image = found.group();
		HttpResponse<byte[]> media = this.site.get(image);
		assertThat(header(media, "ETag")).startsWith("\"");
		assertThat(this.site.get(image, "If-None-Match", header(media, "ETag")).statusCode()).isEqualTo(304);
		assertThat(this.site.get(image, "If-Modified-Since", header(media, "Last-Modified")).statusCode())
			.isEqualTo(304);
	}

}

package org.tribune.media;

import java.awt.image.BufferedImage;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.TribuneTest;
import org.tribune.media.pixels.Rendition;
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.media.pixels.Shot;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class RenditionPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private MediaStore store;

	@Autowired
	private Renditions renditions;

	@Test
	void renditionIsServedForEver() {
		ImageAddress address = photograph(1000, 600).address();

		MvcTestResult webp = get(address.webp().split(" ", -1)[0]);
		MvcTestResult jpeg = get(address.whole());

		assertThat(webp).hasStatusOk().hasHeader("Content-Type", "image/webp");
		assertThat(Shot.read(webp.getResponse().getContentAsByteArray()).getWidth()).isEqualTo(320);
		assertThat(jpeg).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
		assertThat(jpeg.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
		assertThat(jpeg.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(jpeg.getResponse().getHeader("ETag")).startsWith("\"")
			.isNotEqualTo(webp.getResponse().getHeader("ETag"));
		assertThat(Shot.read(jpeg.getResponse().getContentAsByteArray()).getWidth()).isEqualTo(1000);
	}

	@Test
	void addressWithoutEditionIsAskedForAnew() {
		Image image = photograph(400, 300);

		assertThat(get(image.path()).getResponse().getHeader("Cache-Control")).doesNotContain("immutable");
		assertThat(get(image.path() + "?v=999").getResponse().getHeader("Cache-Control")).doesNotContain("immutable");
	}

	@Test
	void partsAndConditionsAreAnswered() throws UnsupportedEncodingException {
		Image image = photograph(400, 300);
		MvcTestResult whole = get(image.path());
		String tag = String.valueOf(whole.getResponse().getHeader("ETag"));
		int length = whole.getResponse().getContentAsByteArray().length;

		MvcTestResult part = this.web.get().uri(image.path()).header("Range", "bytes=0-9").exchange();
		MvcTestResult other = this.web.get()
			.uri(image.path())
			.header("Range", "bytes=0-9")
			.header("If-Range", "\"other\"")
			.exchange();
		MvcTestResult head = this.web.method(HttpMethod.HEAD).uri(image.path()).exchange();

		assertThat(part).hasStatus(206);
		assertThat(part.getResponse().getContentAsByteArray()).hasSize(10);
		assertThat(part.getResponse().getHeader("Content-Range")).isEqualTo("bytes 0-9/" + length);
		assertThat(other).hasStatusOk();
		assertThat(other.getResponse().getContentAsByteArray()).hasSize(length);
		assertThat(head).hasStatusOk().hasHeader("Content-Length", String.valueOf(length));
		assertThat(this.web.get().uri(image.path()).header("If-None-Match", tag)).hasStatus(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "w640/photo.webp", "w321/photo.webp", "w320/photo.png", "w320/autre.webp",
			"16x10/photo.jpg", "w320/photo", "original/photo.gif", "W320/photo.webp" })
	void madeUpRenditionsAreNotFound(String rest) {
		Image image = photograph(500, 300);

		assertThat(get("/media/" + image.id() + "/" + rest)).hasStatus(404);
		assertThat(get("/media/" + image.id() + "/w320/photo.webp")).hasStatusOk();
	}

	@Test
	void everyRenditionIsMadeWhenAnImageComesIn() {
		Image image = photograph(700, 500);

		this.renditions.prepare(image);

		for (Rendition rendition : Rendition.of(700)) {
			String key = this.renditions.key(image, rendition, image.address().fallback());
			assertThat(this.store.find(key)).as(key).isNotNull();
		}
	}

	@Test
	void cropFollowsTheFocalPointAtANewAddress() {
		Image image = photograph(1600, 700);
		String before = image.address().rendition("1x1");

		image.focusOn(new Focus(0, 0.5));
		String after = image.address().rendition("1x1");

		assertThat(after).isNotEqualTo(before);
		assertThat(this.renditions.key(image, Rendition.CROPS.getFirst(), image.address().fallback()))
			.contains("16x9-0-500");
	}

	@Test
	void animationAndDocumentAreServedAsTheyAre() {
		Image moving = this.library.add("danse.gif", Shot.gif(40 + next() % 60, 30, 3));
		Image document = this.library.add("Rapport annuel.pdf", ("%PDF-1.7\n" + next() + "\n%%EOF").getBytes());

		assertThat(get(moving.path())).hasStatusOk().hasHeader("Content-Type", "image/gif");
		assertThat(moving.address().webp()).isEmpty();
		assertThat(get("/media/" + moving.id() + "/w320/danse.webp")).hasStatus(404);
		assertThat(get(moving.address().rendition("1x1"))).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
		assertThat(get(document.path())).hasStatusOk()
			.hasHeader("Content-Type", "application/pdf")
			.hasHeader("Content-Disposition", "attachment; filename=\"rapport-annuel.pdf\"");
		assertThat(get("/media/" + document.id() + "/w320/rapport-annuel.webp")).hasStatus(404);
	}

	@Test
	void sameFileSentByManyAtOnceIsOneImage() throws Exception {
		byte[] photo = Shot.jpeg(300, 200, next());
		try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
			List<Callable<Long>> uploads = IntStream.range(0, 6)
				.<Callable<Long>>mapToObj((number) -> () -> this.library.add("photo-" + number + ".jpg", photo).id())
				.toList();
			List<Long> ids = hands.invokeAll(uploads).stream().map(Future::resultNow).toList();
			assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
		}
	}

	@Test
	void manyWhoAskForAMissingRenditionAtOnceAllGetIt() throws Exception {
		ImageAddress address = photograph(900, 600).address();
		try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
			List<Callable<BufferedImage>> readers = IntStream.range(0, 8)
				.<Callable<BufferedImage>>mapToObj((
						number) -> () -> Shot.read(get(address.rendition("4x3")).getResponse().getContentAsByteArray()))
				.toList();
			assertThat(hands.invokeAll(readers))
				.allSatisfy((one) -> assertThat(one.resultNow().getWidth()).isEqualTo(800));
		}
	}

	private Image photograph(int width, int height) {
		return this.library.add("photo.jpg", Shot.jpeg(width, height, next()));
	}

	private static int next() {
		return ThreadLocalRandom.current().nextInt(1 << 24);
	}

	private MvcTestResult get(String address) {
		return this.web.get().uri(address).exchange();
	}

}

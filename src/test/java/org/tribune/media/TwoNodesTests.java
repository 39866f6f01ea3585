package org.tribune.media;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.tribune.TribuneTest;
import org.tribune.media.pixels.Format;
import org.tribune.media.pixels.Rendition;
import org.tribune.media.pixels.Shot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of one site, each with its own store object on the same bucket: what one has
 * taken in or made, the other serves.
 */
@TribuneTest
class TwoNodesTests {

	private static S3Server server;

	@Autowired
	private Images images;

	@Autowired
	private Darkroom darkroom;

	@Autowired
	private MediaLibrary library;

	@BeforeAll
	static void start() {
		server = new S3Server();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void whatOneNodeMakesTheOtherServes() throws Exception {
		byte[] photograph = Shot.jpeg(800, 600, ThreadLocalRandom.current().nextInt(1 << 24));
		Image image = this.library.add("photo.jpg", photograph);
		MediaStore here = store();
		MediaStore there = store();
		here.keep(MediaStore.original(image.digest()), photograph);
		Rendition width = Rendition.named("w640").orElseThrow();
		Rendition crop = Rendition.named("1x1").orElseThrow();

		new Renditions(this.images, here, this.darkroom).prepare(image);
		Renditions other = new Renditions(this.images, there, this.darkroom);
		byte[] made = content(new Renditions(this.images, here, this.darkroom).find(image, width, Format.WEBP));
		there.remove(MediaStore.original(image.digest()));

		assertThat(content(other.find(image, width, Format.WEBP))).isEqualTo(made);
		assertThat(Shot.read(content(other.find(image, crop, Format.JPEG))).getWidth()).isEqualTo(600);
		assertThat(here.find(MediaStore.original(image.digest()))).as("removed by the other node").isNull();
	}

	@Test
	void sameFileKeptByBothAtOnceIsWhole() throws Exception {
		byte[] content = Shot.jpeg(400, 300, 4711);
		List<MediaStore> nodes = List.of(store(), store());

		IntStream.range(0, 8).parallel().forEach((turn) -> nodes.get(turn % 2).keep("aa/same", content));

		for (MediaStore node : nodes) {
			assertThat(content(node.find("aa/same"))).isEqualTo(content);
		}
	}

	private static byte[] content(@org.jspecify.annotations.Nullable Resource file) throws Exception {
		return Objects.requireNonNull(file).getContentAsByteArray();
	}

	private static MediaStore store() {
		return server.store("site/");
	}

}

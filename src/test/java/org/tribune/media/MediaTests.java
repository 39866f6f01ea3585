package org.tribune.media;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@TribuneTest
class MediaTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@Test
	void imageIsServedForEverAndCannotRunAnything() {
		Image image = this.cast.drawing("Rivière & Co.svg", "Une rivière");

		MvcTestResult result = this.web.get().uri(image.address().whole()).exchange();

		assertThat(image.path()).endsWith("/original/riviere-co.svg");
		assertThat(result).hasStatusOk().hasHeader("Content-Type", "image/svg+xml");
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
		assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
		assertThat(result.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.web.get()
			.uri(image.address().whole())
			.header("If-None-Match", String.valueOf(result.getResponse().getHeader("ETag")))).hasStatus(304);
	}

	@Test
	void madeUpAddressesAreNotFound() {
		Image image = this.cast.drawing("a.svg", "");
		Image reference = this.library.addReference("https://old.example.org/a.jpg");

		assertThat(this.web.get().uri("/media/" + image.id() + "/original/b.svg")).hasStatus(404);
		assertThat(this.web.get().uri("/media/" + image.id() + "/w640/a.svg")).hasStatus(404);
		assertThat(this.web.get().uri("/media/999999999/original/a.svg")).hasStatus(404);
		assertThat(this.web.get().uri(reference.path())).hasStatus(404);
	}

	@Test
	void sameFileIsKeptOnce() {
		byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"
			.getBytes(StandardCharsets.UTF_8);

		assertThat(this.library.addDrawing("a.svg", svg).id()).isEqualTo(this.library.addDrawing("b.svg", svg).id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg width='9' height='9'><script>alert(1)</script></svg>",
			"<svg width='9' height='9' onload='alert(1)'/>", "<svg width='9' height='9'><a href='https://x'/></svg>",
			"<svg width='9' height='9'><foreignObject/></svg>",
			"<svg width='9' height='9'><rect fill='url(https://x/y)'/></svg>",
			"<svg width='9' height='9'><svg:script xmlns:svg='http://www.w3.org/2000/svg'/></svg>",
			"<svg width='9' height='9'><rect style='background:url(x)'/></svg>", "<svg/>",
			"<svg width='0' height='9'/>",
			"<!DOCTYPE svg [<!ENTITY x '<script>alert(1)</script>'>]><svg width='9' height='9'>&x;</svg>",
			"<?xml-stylesheet href='https://x/y.css'?><svg width='9' height='9'/>", "<html/>", "", "GIF89a" })
	void whatIsNoHarmlessDrawingIsRefused(String content) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.library.addDrawing("a.svg", content.getBytes(StandardCharsets.UTF_8)));
	}

}

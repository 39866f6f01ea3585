package org.tribune.media.pixels;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.media.pixels.Rendition.Size;

import static org.assertj.core.api.Assertions.assertThat;

class ExposureTests {

	@ParameterizedTest
	@CsvSource({ "1,r,g,b,rg", "2,g,r,rg,b", "3,rg,b,g,r", "4,b,rg,r,g", "5,r,b,g,rg", "6,b,r,rg,g", "7,rg,g,b,r",
			"8,g,rg,r,b" })
	void photographIsUprightHoweverTheCameraWasHeld(int orientation, String topLeft, String topRight, String bottomLeft,
			String bottomRight) {
		Exposure exposure = Exposure.of(FileKind.JPEG, Shot.exif(80, 40, orientation));

		BufferedImage upright = exposure.render(Rendition.WHOLE, Focus.CENTRE);

		boolean turned = orientation > 4;
		assertThat(exposure.fullWidth()).isEqualTo(turned ? 40 : 80);
		assertThat(upright.getWidth()).isEqualTo(turned ? 40 : 80);
		assertThat(upright.getHeight()).isEqualTo(turned ? 80 : 40);
		assertThat(Shot.colour(upright, 0.1, 0.1)).isEqualTo(topLeft);
		assertThat(Shot.colour(upright, 0.9, 0.1)).isEqualTo(topRight);
		assertThat(Shot.colour(upright, 0.1, 0.9)).isEqualTo(bottomLeft);
		assertThat(Shot.colour(upright, 0.9, 0.9)).isEqualTo(bottomRight);
	}

	@Test
	void placeWhereItWasTakenIsNotServed() {
		byte[] source = Shot.exif(80, 40, 1);

		assertThat(text(source)).contains("Exif");
		for (Format format : Format.values()) {
			byte[] served = Exposure.of(FileKind.JPEG, source).render(Rendition.WHOLE, Focus.CENTRE, format);
			assertThat(text(served)).as(format.name()).doesNotContain("Exif", "EXIF", "ICC");
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.5,r,b", "0.9,0.5,g,rg" })
	void cropKeepsTheFocalPoint(double x, double y, String above, String below) {
		Exposure exposure = Exposure.of(FileKind.JPEG, Shot.jpeg(2400, 1200));

		BufferedImage square = exposure.render(Rendition.named("1x1").orElseThrow(), new Focus(x, y));

		assertThat(square.getWidth()).isEqualTo(1200);
		assertThat(square.getHeight()).isEqualTo(1200);
		assertThat(Shot.colour(square, 0.05, 0.1)).isEqualTo(above);
		assertThat(Shot.colour(square, 0.95, 0.1)).isEqualTo(above);
		assertThat(Shot.colour(square, 0.05, 0.9)).isEqualTo(below);
	}

	@Test
	void cropOfATallPictureMovesUpAndDown() {
		Exposure exposure = Exposure.of(FileKind.JPEG, Shot.jpeg(1300, 3000));

		BufferedImage top = exposure.render(Rendition.named("card").orElseThrow(), new Focus(0.5, 0));
		BufferedImage bottom = exposure.render(Rendition.named("card").orElseThrow(), new Focus(0.5, 1));

		assertThat(top.getWidth()).isEqualTo(1200);
		assertThat(top.getHeight()).isEqualTo(630);
		assertThat(Shot.colour(top, 0.1, 0.9)).isEqualTo("r");
		assertThat(Shot.colour(bottom, 0.1, 0.1)).isEqualTo("b");
	}

	@Test
	void nothingIsEnlarged() {
		Exposure small = Exposure.of(FileKind.PNG, Shot.png(500, 400, false));

		assertThat(small.render(Rendition.WHOLE, Focus.CENTRE).getWidth()).isEqualTo(500);
		assertThat(Rendition.named("16x9").orElseThrow().size(500, 400)).isEqualTo(new Size(500, 281));
		assertThat(small.render(Rendition.named("16x9").orElseThrow(), Focus.CENTRE).getHeight()).isEqualTo(281);
		assertThat(Rendition.named("w640").orElseThrow().suits(500)).isFalse();
		assertThat(Rendition.of(500)).extracting(Rendition::name)
			.containsExactly("original", "w320", "w480", "16x9", "4x3", "1x1", "card");
	}

	@Test
	void largePictureKeepsItsColoursOnTheWayDown() {
		Exposure large = Exposure.of(FileKind.JPEG, Shot.exif(4001, 2601, 6));

		BufferedImage narrow = large.render(Rendition.named("w320").orElseThrow(), Focus.CENTRE);

		assertThat(large.fullWidth()).isEqualTo(2601);
		assertThat(narrow.getHeight()).isEqualTo(492);
		assertThat(Shot.colour(narrow, 0.02, 0.02)).isEqualTo("b");
		assertThat(Shot.colour(narrow, 0.98, 0.98)).isEqualTo("g");
	}

	@Test
	void printersColoursBecomeThoseOfTheScreen() {
		BufferedImage red = Exposure.of(FileKind.JPEG, Shot.cmyk(60, 60)).render(Rendition.WHOLE, Focus.CENTRE);

		assertThat(red.getColorModel().getNumComponents()).isEqualTo(3);
		assertThat(Shot.colour(red, 0.5, 0.5)).isEqualTo("r");
	}

	@Test
	void profilesAreHonoured() {
		BufferedImage png = Exposure.of(FileKind.PNG, Shot.swappedProfilePng(80, 80))
			.render(Rendition.WHOLE, Focus.CENTRE);
		BufferedImage jpeg = Exposure.of(FileKind.JPEG, Shot.swappedProfileJpeg(80, 80))
			.render(Rendition.WHOLE, Focus.CENTRE);

		assertThat(Shot.colour(png, 0.1, 0.1)).isEqualTo("g");
		assertThat(Shot.colour(png, 0.9, 0.1)).isEqualTo("r");
		assertThat(Shot.colour(jpeg, 0.1, 0.1)).isEqualTo("g");
	}

	@Test
	void greyStaysAsDarkAsItIs() {
		BufferedImage grey = Exposure.of(FileKind.PNG, Shot.grey(100)).render(Rendition.WHOLE, Focus.CENTRE);

		assertThat(new Color(grey.getRGB(20, 20))).isEqualTo(new Color(100, 100, 100));
	}

	@Test
	void formatsCarryThePicture() {
		Exposure exposure = Exposure.of(FileKind.WEBP, Shot.webp(100, 60));
		for (Format format : Format.values()) {
			BufferedImage read = Shot.read(exposure.render(Rendition.WHOLE, Focus.CENTRE, format));
			assertThat(read.getWidth()).isEqualTo(100);
			assertThat(Shot.colour(read, 0.9, 0.9)).isEqualTo("rg");
		}
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

}

package org.tribune.media.pixels;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InspectionTests {

	@Test
	void filesAreKnownByTheirContent() {
		assertThat(Inspection.inspect("a.jpeg", Shot.jpeg(60, 40)))
			.extracting(Inspected::kind, Inspected::width, Inspected::height, Inspected::extension)
			.containsExactly(FileKind.JPEG, 60, 40, "jpg");
		assertThat(Inspection.inspect("image", Shot.png(60, 40, false)).extension()).isEqualTo("jpg");
		assertThat(Inspection.inspect("a.webp", Shot.webp(60, 40)).width()).isEqualTo(60);
		assertThat(Inspection.inspect("a.pdf", text("%PDF-1.7\n1 0 obj\n%%EOF\n")).kind()).isEqualTo(FileKind.PDF);
		assertThat(Inspection.inspect("a.svg", text("<svg viewBox='0 0 300 200.4'/>")))
			.extracting(Inspected::width, Inspected::height)
			.containsExactly(300, 200);
	}

	@Test
	void transparencyCallsForAnotherFallback() {
		BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_4BYTE_ABGR);

		assertThat(Inspection.inspect("a.png", Format.PNG.encode(clear)).extension()).isEqualTo("png");
		assertThat(Inspection.inspect("a.png", Shot.png(20, 20, true)).extension()).isEqualTo("jpg");
	}

	@Test
	void animationIsKeptWithoutItsNotes() {
		byte[] source = Shot.gif(30, 20, 3);

		Inspected file = Inspection.inspect("a.gif", Shot.concat(source, new byte[100]));

		assertThat(file.animated()).isTrue();
		assertThat(file.extension()).isEqualTo("gif");
		assertThat(new String(source, StandardCharsets.ISO_8859_1)).contains("Morlieu");
		assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Morlieu");
		assertThat(Shot.read(file.content()).getWidth()).isEqualTo(30);
		assertThat(Inspection.inspect("a.gif", Shot.gif(30, 20, 1)).animated()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "photo.png,JPEG", "photo.pdf,JPEG", "photo.exe,JPEG", "photo.jpg,PNG", "photo.JPG,WEBP" })
	void wrongExtensionIsToldOf(String name, FileKind kind) {
		byte[] content = switch (kind) {
			case PNG -> Shot.png(20, 20, false);
			case WEBP -> Shot.webp(20, 20);
			default -> Shot.jpeg(20, 20);
		};

		assertRefused(Refusal.WRONG_NAME, name, content);
	}

	@Test
	void bombsAreRefusedBeforeTheyGoOff() {
		assertRefused(Refusal.TOO_MANY_PIXELS, "a.png", Shot.bomb(100_000, 100_000));
		assertRefused(Refusal.TOO_MANY_PIXELS, "a.png", Shot.bomb(10_000, 5_001));
		assertRefused(Refusal.TOO_MANY_PIXELS, "a.png", Shot.bomb(31_000, 10));
		assertRefused(Refusal.DAMAGED, "a.png", Shot.bomb(2_000, 2_000));
		assertRefused(Refusal.TOO_COMPLEX, "a.jpg", scans());
		assertRefused(Refusal.TOO_LARGE, "a.jpg", new byte[Inspection.MOST_BYTES + 1]);
		assertRefused(Refusal.TOO_COMPLEX, "a.gif", manyFrames());
	}

	@Test
	void truncatedFilesAreRefused() {
		for (byte[] whole : new byte[][] { Shot.jpeg(200, 200, 5), Shot.png(200, 200, false), Shot.webp(200, 200),
				Shot.gif(60, 60, 2), text("%PDF-1.4\nendobj %%EOF") }) {
			for (int percent : new int[] { 50, 90, 99 }) {
				int length = Math.min(whole.length - 3, whole.length * percent / 100);
				assertRefused(Refusal.DAMAGED, "image", Arrays.copyOf(whole, length));
			}
		}
	}

	@Test
	void twoFilesInOneAreRefused() {
		byte[] zip = text("PK\u0003\u0004whatever PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");

		assertRefused(Refusal.POLYGLOT, "a.jpg", Shot.concat(Shot.jpeg(20, 20), zip));
		assertRefused(Refusal.POLYGLOT, "a.png", Shot.concat(Shot.png(20, 20, false), zip));
		assertRefused(Refusal.POLYGLOT, "a.gif", Shot.concat(Shot.gif(20, 20, 2), text("<SCRIPT>alert(1)</script>")));
		assertRefused(Refusal.POLYGLOT, "a.pdf", Shot.concat(text("%PDF-1.4\n%%EOF"), zip));
		assertRefused(Refusal.POLYGLOT, "a.webp", Shot.concat(Shot.webp(20, 20), text("<?php echo 1;")));
	}

	@Test
	void otherKindsAreRefused() {
		assertRefused(Refusal.EMPTY, "a.jpg", new byte[0]);
		assertRefused(Refusal.HEIC, "a.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
		assertRefused(Refusal.HEIC, "a.avif", text("\0\0\0\u0018ftypavif\0\0\0\0mif1"));
		assertRefused(Refusal.UNKNOWN, "a.jpg", text("<!doctype html><p>Bonjour"));
		assertRefused(Refusal.UNKNOWN, "a.jpg", text("MZ\u0090\0"));
		assertRefused(Refusal.DRAWING, "a.svg", text("<svg width='9' height='9'><script/></svg>"));
	}

	private static void assertRefused(Refusal reason, String name, byte[] content) {
		assertThatExceptionOfType(RefusedFile.class).isThrownBy(() -> Inspection.inspect(name, content))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static byte[] scans() {
		byte[] jpeg = Shot.jpeg(20, 20);
		byte[] markers = new byte[500];
		for (int at = 0; at < markers.length; at += 2) {
			markers[at] = (byte) 0xff;
			markers[at + 1] = (byte) 0xda;
		}
		return Shot.concat(jpeg, markers);
	}

	private static byte[] manyFrames() {
		byte[] one = Shot.gif(20, 20, 1);
		byte[] header = Arrays.copyOf(one, 13);
		header[10] = 0;
		byte[] frame = { 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0 };
		byte[] all = header;
		byte[] frames = new byte[frame.length * 2_100];
		for (int at = 0; at < frames.length; at++) {
			frames[at] = frame[at % frame.length];
		}
		all = Shot.concat(all, frames);
		return Shot.concat(all, new byte[] { 0x3b });
	}

	private static byte[] text(String value) {
		return value.getBytes(StandardCharsets.ISO_8859_1);
	}

}

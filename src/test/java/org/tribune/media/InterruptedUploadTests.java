package org.tribune.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.security.MessageDigest;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An upload that breaks off half way has changed nothing, and can be sent again.
 */
@TribuneTest
class InterruptedUploadTests {

	@Autowired
	private Uploads uploads;

	@Autowired
	private MediaStore store;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	@Test
	void streamThatBreaksOffLeavesNothing() throws Exception {
		long member = this.cast.staff(Role.AUTHOR).id();
		byte[] photograph = Shot.jpeg(640, 480, ThreadLocalRandom.current().nextInt(1 << 24));
		byte[] half = Arrays.copyOf(photograph, photograph.length / 2);
		int before = images();

		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.uploads.add("photo.jpg", breakingOffAfter(half), member));
		assertThatExceptionOfType(RefusedFile.class)
			.isThrownBy(() -> this.uploads.add("photo.jpg", new ByteArrayResource(half), member));

		assertThat(images()).isEqualTo(before);
		assertThat(this.store.find(MediaStore.original(digest(half)))).isNull();
		assertThat(this.store.find(MediaStore.original(digest(photograph)))).isNull();
		assertThat(this.uploads.add("photo.jpg", new ByteArrayResource(photograph), member).available()).isTrue();
	}

	private static InputStreamSource breakingOffAfter(byte[] beginning) {
		return () -> new InputStream() {

			private final InputStream in = new ByteArrayInputStream(beginning);

			@Override
			public int read() throws IOException {
				int next = this.in.read();
				if (next < 0) {
					throw new IOException("Connection reset");
				}
				return next;
			}

		};
	}

	private int images() {
		return this.database.sql("select count(*) from image").query(Integer.class).single();
	}

	private static String digest(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

}

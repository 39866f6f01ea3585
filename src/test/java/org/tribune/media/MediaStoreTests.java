package org.tribune.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourceRegion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Both stores keep the same promises. The S3 one speaks to a real server of the protocol.
 */
class MediaStoreTests {

	private static S3Server server;

	@TempDir
	private Path directory;

	@BeforeAll
	static void start() {
		server = new S3Server();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "files", "s3" })
	void whatIsKeptIsFoundOnEveryNodeAndStaysAsItIs(String kind) throws IOException {
		MediaStore here = store(kind, "one/");
		MediaStore there = store(kind, "one/");

		here.keep("ab/abc", bytes("whole"));
		here.keep("ab/abc", bytes("other"));

		Resource found = Objects.requireNonNull(there.find("ab/abc"));
		assertThat(found.getContentAsByteArray()).isEqualTo(bytes("whole"));
		assertThat(found.contentLength()).isEqualTo(5);
		assertThat(found.exists()).isTrue();
		assertThat(new ResourceRegion(found, 1, 3).getResource().getFilename()).isEqualTo("abc");
		assertThat(there.find("ab/none")).isNull();
		assertThat(there.find("ab")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "files", "s3" })
	void everythingIsListedAndCanGo(String kind) {
		MediaStore store = store(kind, "two/");
		store.keep("ab/abc", bytes("1"));
		store.keep("renditions/ab/abc/w320.webp", bytes("22"));

		try (Stream<MediaStore.Stored> all = store.all()) {
			assertThat(all).extracting(MediaStore.Stored::key, MediaStore.Stored::bytes)
				.containsExactlyInAnyOrder(tuple("ab/abc", 1L), tuple("renditions/ab/abc/w320.webp", 2L));
		}
		store.remove("ab/abc");
		store.remove("ab/abc");
		assertThat(store.find("ab/abc")).isNull();
		assertThat(store.find("renditions/ab/abc/w320.webp")).isNotNull();
	}

	@Test
	void halfAFileIsNeverSeen() throws IOException {
		FileMediaStore store = new FileMediaStore(this.directory);
		store.keep("ab/abc", bytes("whole"));
		Files.writeString(this.directory.resolve("ab/half-123.part"), "ha");

		List<String> names;
		try (Stream<Path> files = Files.list(this.directory.resolve("ab"))) {
			names = files.map((one) -> one.getFileName().toString()).sorted().toList();
		}

		assertThat(names).containsExactly("abc", "half-123.part");
		store.keep("ab/123", bytes("new"));
		assertThat(Objects.requireNonNull(store.find("ab/123")).getContentAsByteArray()).isEqualTo(bytes("new"));
	}

	private MediaStore store(String kind, String prefix) {
		return kind.equals("files") ? new FileMediaStore(this.directory) : server.store(prefix);
	}

	private static byte[] bytes(String value) {
		return value.getBytes(StandardCharsets.UTF_8);
	}

}

package org.tribune.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.TribuneTest;
import org.tribune.media.pixels.Shot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@TribuneTest
class CleanUpTests {

	@TempDir
	private Path directory;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Clock clock;

	@Test
	void onlyWhatBelongsToNoImageGoes() throws IOException {
		Image image = this.library.add("a.jpg", Shot.jpeg(90, 60, ThreadLocalRandom.current().nextInt(1 << 24)));
		String lost = "f".repeat(64);
		String original = MediaStore.original(image.digest());
		FileMediaStore store = new FileMediaStore(this.directory);
		List<String> kept = List.of(original, MediaStore.rendition(image.digest(), "w320.webp"),
				MediaStore.rendition(image.digest(), "16x9-500-500.jpg"), "cards/12-abcd.png", "ff/" + "e".repeat(64));
		List<String> orphans = List.of(MediaStore.original(lost), MediaStore.rendition(lost, "w320.webp"),
				MediaStore.rendition(image.digest(), "16x9-0-500.jpg"), "ab/half-123.part");
		Instant old = this.clock.instant().minus(Duration.ofDays(3));
		for (String key : Stream.concat(kept.stream(), orphans.stream()).toList()) {
			store.keep(key, new byte[] { 1 });
			Instant time = key.startsWith("ff/e") ? this.clock.instant() : old;
			Files.setLastModifiedTime(this.directory.resolve(key), FileTime.from(time));
		}
		CleanUpCommand command = new CleanUpCommand(new CleanUp(store, this.database, this.clock));

		String rehearsal = run(command);
		assertThat(keys(store)).hasSize(kept.size() + orphans.size());
		run(command, "--delete");

		assertThat(rehearsal).contains("4 files").contains(orphans).doesNotContain(original + " (");
		assertThat(keys(store)).containsExactlyInAnyOrderElementsOf(kept);
		assertThatIllegalArgumentException().isThrownBy(() -> run(command, "--all"));
	}

	private static List<String> keys(MediaStore store) {
		try (Stream<MediaStore.Stored> all = store.all()) {
			return all.map(MediaStore.Stored::key).toList();
		}
	}

	private static String run(CleanUpCommand command, String... words) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		command.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}

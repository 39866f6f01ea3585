package org.tribune.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is killed while it keeps files leaves none of them half behind.
 */
class KilledUploadTests {

	private static final int BYTES = 8 * 1024 * 1024;

	@TempDir
	private Path directory;

	@Test
	void whatIsThereIsWholeWheneverTheProcessWasKilled() throws Exception {
		boolean caughtInTheAct = false;
		for (int round = 0; round < 20 && !caughtInTheAct; round++) {
			Process keeper = start();
			try (InputStream told = keeper.getInputStream()) {
				// Some files are whole, another is being written.
				assertThat(told.read()).isEqualTo('k');
				while (keeper.isAlive() && files().stream().noneMatch(KilledUploadTests::isHalf)) {
					Thread.onSpinWait();
				}
			}
			finally {
				keeper.destroyForcibly().waitFor();
			}
			caughtInTheAct = files().stream().anyMatch(KilledUploadTests::isHalf);
		}

		FileMediaStore store = new FileMediaStore(this.directory);
		List<Path> whole = files().stream().filter((one) -> !isHalf(one)).toList();
		assertThat(caughtInTheAct).as("killed in the middle of a file").isTrue();
		assertThat(whole).isNotEmpty().allSatisfy((one) -> {
			assertThat(Files.size(one)).isEqualTo(BYTES);
			assertThat(digest(Files.readAllBytes(one))).isEqualTo(one.getFileName().toString());
			assertThat(store.find(MediaStore.original(one.getFileName().toString()))).isNotNull();
		});
		String next = digest(content(0));
		store.keep(MediaStore.original(next), content(0));
		assertThat(store.find(MediaStore.original(next))).as("the same file, sent again").isNotNull();
	}

	private Process start() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
				System.getProperty("java.class.path"), Keeper.class.getName(), this.directory.toString())
			.redirectErrorStream(true)
			.start();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.directory)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static boolean isHalf(Path file) {
		return file.getFileName().toString().endsWith(".part");
	}

	private static byte[] content(int number) {
		byte[] content = new byte[BYTES];
		Arrays.fill(content, (byte) number);
		return content;
	}

	private static String digest(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

	/**
	 * Keeps one file after the other until it is killed, and tells after each round.
	 */
	static final class Keeper {

		private Keeper() {
		}

		static void main(String[] arguments) throws Exception {
			FileMediaStore store = new FileMediaStore(Path.of(arguments[0]));
			Map<String, byte[]> files = new LinkedHashMap<>();
			for (int number = 1; number <= 6; number++) {
				byte[] content = content(number);
				files.put(MediaStore.original(digest(content)), content);
			}
			for (int turn = 0; turn < 300; turn++) {
				files.forEach((key, content) -> {
					store.remove(key);
					store.keep(key, content);
				});
				System.out.write('k');
				System.out.flush();
			}
		}

	}

}

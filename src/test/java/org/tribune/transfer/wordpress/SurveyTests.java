package org.tribune.transfer.wordpress;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.tribune.transfer.body.Attachment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the first reading keeps outside of memory, or in very little of it.
 */
class SurveyTests {

	@Test
	void attachmentsAreFoundByNumberAndByTheItemTheyBelongTo() {
		try (AttachmentIndex index = new AttachmentIndex()) {
			LongStream.rangeClosed(1, 5_000)
				.map((number) -> 5_001 - number)
				.forEach((number) -> index.add(number, number % 100, attachment(number)));
			index.add(17, 0, attachment(999_999));
			index.seal();

			assertThat(index.find(4_321)).isEqualTo(attachment(4_321));
			assertThat(index.find(17)).as("the first of two").isEqualTo(attachment(17));
			assertThat(index.find(0)).isNull();
			assertThat(index.find(5_002)).isNull();
			assertThat(index.uploadedTo(42)).hasSize(50).contains(attachment(42), attachment(4_942));
			assertThat(index.uploadedTo(0)).as("nothing is uploaded to no item").isEmpty();
		}
	}

	@Test
	void emptyIndexHoldsNothing() {
		try (AttachmentIndex index = new AttachmentIndex()) {
			index.seal();
			assertThat(index.find(1)).isNull();
			assertThat(index.find(0)).isNull();
		}
	}

	@Test
	void repeatedKeysAreFound() {
		RepeatedKeys keys = new RepeatedKeys();
		LongStream.range(0, 3_000).mapToObj(String::valueOf).forEach(keys::add);
		keys.add("1234");
		keys.seal();

		assertThat(keys.contains("1234")).isTrue();
		assertThat(keys.contains("1235")).isFalse();
		assertThat(keys.contains("none")).isFalse();
	}

	private static Attachment attachment(long number) {
		return new Attachment("https://digue.example/été-" + number + ".jpg", "Été " + number, "", "Légende");
	}

}

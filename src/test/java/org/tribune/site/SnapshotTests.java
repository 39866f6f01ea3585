package org.tribune.site;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotTests {

	@Test
	void valueIsReadOnceAndKeptWhileTheSourceFails() {
		AtomicReference<String> source = new AtomicReference<>("first");
		AtomicInteger reads = new AtomicInteger();
		AtomicReference<Boolean> broken = new AtomicReference<>(false);
		Snapshot<String> snapshot = new Snapshot<>("thing", () -> {
			reads.incrementAndGet();
			if (broken.get()) {
				throw new IllegalStateException("away");
			}
			return source.get();
		});

		assertThat(snapshot.get()).isEqualTo("first");
		assertThat(snapshot.get()).isEqualTo("first");
		assertThat(reads).hasValue(1);

		source.set("second");
		broken.set(true);
		snapshot.refresh();
		assertThat(snapshot.get()).isEqualTo("first");

		broken.set(false);
		snapshot.refresh();
		assertThat(snapshot.get()).isEqualTo("second");
	}

	@Test
	void oneThatCannotBeReadKeepsNoOtherFromBeingRight() {
		AtomicInteger reads = new AtomicInteger();
		Snapshots snapshots = new Snapshots();
		Snapshot<Integer> broken = snapshots.create("broken thing", () -> {
			if (reads.incrementAndGet() > 1) {
				throw new IllegalStateException("away");
			}
			return 0;
		});
		Snapshot<Integer> other = snapshots.create("other thing", reads::get);
		assertThat(broken.get()).isZero();

		snapshots.refresh();
		assertThat(other.get()).isEqualTo(2);
		snapshots.refreshAfter(new ContentChanged("settings"));
		assertThat(other.get()).isEqualTo(3);
		assertThat(broken.get()).isZero();
	}

}

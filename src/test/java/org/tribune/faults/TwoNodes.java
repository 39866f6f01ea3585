package org.tribune.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes and their database, in processes of their own, for all faults of a class.
 * After each fault, nothing is published half or twice, and both nodes run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TwoNodes {

	/** How often a fault that can be repeated is. */
	static final int ROUNDS = Integer.getInteger("tribune.faults.rounds", 1);

	Pair pair;

	Desk desk;

	@BeforeAll
	void startTwoNodesAtOnceOnAnEmptyDatabase(@TempDir Path directory) throws Exception {
		this.pair = Pair.start(directory);
		this.desk = Desk.at(this.pair.first(), this.pair.furnish());
		new Reader(this.pair.first()).warm(Pair.PAGE);
		new Reader(this.pair.second()).warm(Pair.PAGE);
	}

	@AfterAll
	void end() throws Exception {
		this.pair.close();
	}

	@AfterEach
	void nothingIsPublishedHalfOrTwice() {
		assertThat(Ledgers.halfPublished(this.pair.sql())).isEmpty();
		assertThat(this.pair.first().isRunning()).isTrue();
		assertThat(this.pair.second().isRunning()).isTrue();
	}

}

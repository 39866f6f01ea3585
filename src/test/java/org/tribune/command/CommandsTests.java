package org.tribune.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final PrintStream out = new PrintStream(this.written, true, StandardCharsets.UTF_8);

	private final Commands commands = new Commands(List.of(new Greet()));

	@Test
	void firstWordThatIsNoOptionAsksForACommand() {
		assertThat(Commands.asked("import", "file.xml")).isTrue();
		assertThat(Commands.asked("--server.port=9090")).isFalse();
		assertThat(Commands.asked()).isFalse();
	}

	@Test
	void commandGetsItsWordsAndGivesTheExitCode() {
		assertThat(this.commands.run(new String[] { "greet", "Ada", "--tribune.data-directory=/x" }, this.out))
			.isEqualTo(3);
		assertThat(output()).isEqualTo("Hello [Ada]\n");
	}

	@Test
	void unknownCommandListsTheKnownOnes() {
		assertThat(this.commands.run(new String[] { "gret" }, this.out)).isEqualTo(2);
		assertThat(output()).contains("gret", "greet NAME");
	}

	@Test
	void unusableWordsAreExplained() {
		assertThat(this.commands.run(new String[] { "greet" }, this.out)).isEqualTo(2);
		assertThat(output()).contains("Whom?", "Usage: greet NAME");
	}

	private String output() {
		return this.written.toString(StandardCharsets.UTF_8);
	}

	private static final class Greet implements Command {

		@Override
		public String name() {
			return "greet";
		}

		@Override
		public String usage() {
			return "NAME  greets somebody";
		}

		@Override
		public int run(List<String> arguments, PrintStream out) {
			if (arguments.isEmpty()) {
				throw new IllegalArgumentException("Whom?");
			}
			out.print("Hello " + arguments + "\n");
			return 3;
		}

	}

}

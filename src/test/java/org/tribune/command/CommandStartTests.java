package org.tribune.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.tribune.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands run without a web server, and so without the beans that come with it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@ActiveProfiles({ "test", "command" })
@Import(TestDatabase.class)
class CommandStartTests {

	@Autowired
	private Commands commands;

	@Test
	void applicationStartsForACommand() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.commands.run(new String[] { "help" }, new PrintStream(out, true, StandardCharsets.UTF_8)))
			.isEqualTo(2);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("import FILE", "generate --articles", "clean-media");
	}

}

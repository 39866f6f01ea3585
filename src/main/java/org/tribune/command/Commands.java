package org.tribune.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Finds the command that the command line names and runs it.
 */
@Component
public class Commands {

	private static final int USAGE_ERROR = 2;

	private final List<Command> commands;

	Commands(List<Command> commands) {
		this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
	}

	/**
	 * Whether the process was asked to run a command: the first word of the command line
	 * is not an option.
	 */
	public static boolean asked(String... arguments) {
		return arguments.length > 0 && !arguments[0].startsWith("-");
	}

	/**
	 * Runs the command named by the first word.
	 * @param arguments the whole command line; words starting with {@code --} configure
	 * the application and are not passed on
	 * @param out where the command writes
	 * @return the exit code: the command's own, or 2 when the words are not usable
	 */
	public int run(String[] arguments, PrintStream out) {
		String name = arguments[0];
		List<String> rest = Arrays.stream(arguments)
			.skip(1)
			.filter((word) -> !word.startsWith("--spring.") && !word.startsWith("--tribune.")
					&& !word.startsWith("--logging."))
			.toList();
		Command command = this.commands.stream().filter((one) -> one.name().equals(name)).findFirst().orElse(null);
		if (command == null) {
			out.println("Unknown command \"" + name + "\". Commands:");
			this.commands.forEach((one) -> out.println("  " + one.name() + " " + one.usage()));
			return USAGE_ERROR;
		}
		try {
			return command.run(rest, out);
		}
		catch (IllegalArgumentException ex) {
			out.println(ex.getMessage());
			out.println("Usage: " + command.name() + " " + command.usage());
			return USAGE_ERROR;
		}
	}

}

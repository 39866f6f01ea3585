package org.tribune.command;

import java.io.PrintStream;
import java.util.List;

/**
 * A job that {@code java -jar tribune.jar NAME ARGUMENTS} runs once, instead of serving
 * the site. Every bean of this type is a command.
 */
public interface Command {

	/**
	 * The word after {@code tribune.jar} that chooses this command: lower-case letters
	 * and hyphens, starting with a letter.
	 */
	String name();

	/**
	 * One line of help: the arguments, then what the command does.
	 */
	String usage();

	/**
	 * Runs the job to its end.
	 * @param arguments the words after the command's name
	 * @param out where progress and the summary go
	 * @return the exit code of the process: 0 when all went well
	 * @throws IllegalArgumentException when the arguments are not usable; the message
	 * tells the person at the terminal what to change
	 */
	int run(List<String> arguments, PrintStream out);

}

package org.tribune;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.tribune.command.Commands;

/**
 * Starts Tribune: the site, or one command of the command line. Beans bear their full
 * class name: two modules may each have a controller of contributors.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Tribune {

	/** A virtual thread that loads a class keeps its carrier: two would soon be taken. */
	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	private static final int FEWEST_CARRIERS = 16;

	public static void main(String[] arguments) {
		if (System.getProperty(CARRIERS) == null) {
			int carriers = Math.max(FEWEST_CARRIERS, Runtime.getRuntime().availableProcessors());
			System.setProperty(CARRIERS, String.valueOf(carriers));
		}
		if (Commands.asked(arguments)) {
			System.exit(runCommand(arguments));
		}
		SpringApplication.run(Tribune.class, arguments);
	}

	private static int runCommand(String[] arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Tribune.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run(arguments)) {
			return context.getBean(Commands.class).run(arguments, System.out);
		}
	}

}

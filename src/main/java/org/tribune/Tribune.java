package org.tribune;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Tribune.
 */
@SpringBootApplication
public class Tribune {

	public static void main(String[] arguments) {
		SpringApplication.run(Tribune.class, arguments);
	}

}

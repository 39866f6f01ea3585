package org.tribune.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A page that always fails.
 */
@TestComponent
@Controller
class BrokenPage {

	static final String PATH = "/essais/panne";

	@GetMapping(PATH)
	String fail() {
		throw new Fault();
	}

	private static final class Fault extends RuntimeException {

		/** Without a stack trace: the log tells enough. */
		Fault() {
			super("Broken on purpose, to see the page that readers get then", null, false, false);
		}

	}

}

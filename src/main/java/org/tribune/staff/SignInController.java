package org.tribune.staff;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way into the newsroom.
 */
@Controller
class SignInController {

	@GetMapping("/connexion")
	String show() {
		return "staff/sign-in";
	}

}

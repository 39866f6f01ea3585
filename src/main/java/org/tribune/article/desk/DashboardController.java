package org.tribune.article.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page of the newsroom.
 */
@Controller
class DashboardController {

	@GetMapping("/admin")
	String show() {
		return "article/desk/dashboard";
	}

}

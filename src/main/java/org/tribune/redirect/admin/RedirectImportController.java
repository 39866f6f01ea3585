package org.tribune.redirect.admin;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Takes in a table of redirects.
 */
@Controller
@StaffOnly(Role.EDITOR)
class RedirectImportController {

	private static final String PAGE = "redirect/admin/import";

	private final RedirectImport desk;

	RedirectImportController(RedirectImport desk) {
		this.desk = desk;
	}

	@GetMapping("/admin/redirects/import")
	String ask(Model model) {
		model.addAttribute("most", RedirectImport.MOST);
		return PAGE;
	}

	@PostMapping("/admin/redirects/import")
	String take(@RequestParam(required = false) @Nullable MultipartFile file, SignedIn who, Model model,
			HttpServletResponse response) throws IOException {
		model.addAttribute("most", RedirectImport.MOST);
		if (file == null || file.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("missing", true);
			return PAGE;
		}
		try (InputStream content = file.getInputStream()) {
			model.addAttribute("report", this.desk.run(content, Actor.of(who)));
		}
		return PAGE;
	}

}

package org.tribune.staff.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.staff.office.Roster;

/**
 * The audit log as administrators read it, and as a table for their spreadsheet.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class AuditController {

	private static final String PATH = "/admin/audit";

	private static final String VIEW = "staff/audit/audit";

	private final AuditTrail trail;

	private final AuditWords words;

	private final Roster roster;

	private final AuditLog log;

	AuditController(AuditTrail trail, AuditWords words, Roster roster, AuditLog log) {
		this.trail = trail;
		this.words = words;
		this.roster = roster;
		this.log = log;
	}

	@GetMapping(PATH)
	String show(@ModelAttribute("filter") AuditFilter filter, @RequestParam(required = false) @Nullable Long before,
			Locale language, Model model, HttpServletResponse response) {
		model.addAttribute("members", this.roster.all());
		model.addAttribute("actions", this.words.named(this.trail.actions(), language));
		model.addAttribute("words", this.words);
		if (filter.isWrong()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("entries", List.of());
			return VIEW;
		}
		List<AuditEntry> entries = this.trail.page(filter, before);
		boolean more = entries.size() > AuditTrail.PAGE;
		List<AuditEntry> page = more ? entries.subList(0, AuditTrail.PAGE) : entries;
		model.addAttribute("entries", page);
		model.addAttribute("older", more ? filter.address(PATH, page.getLast().id()) : null);
		model.addAttribute("latest", (before != null) ? filter.address(PATH, null) : null);
		model.addAttribute("csv", filter.address(PATH + "/csv", null));
		return VIEW;
	}

	/**
	 * Every line that the filter lets through, written as it is read.
	 */
	@GetMapping(PATH + "/csv")
	void export(SignedIn who, @ModelAttribute("filter") AuditFilter filter, Locale language,
			HttpServletResponse response) throws IOException {
		if (filter.isWrong()) {
			response.sendRedirect(PATH);
			return;
		}
		this.log.record(Actor.of(who), "audit.exported", "", "");
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
		try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
				CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180)) {
			out.write('\ufeff');
			table.printRecord(this.words.columns(language));
			this.trail.each(filter, (entry) -> write(table, entry));
		}
	}

	private static void write(CSVPrinter table, AuditEntry entry) {
		try {
			table.printRecord(entry.at(), harmless(entry.name()), entry.action(), harmless(entry.subject()),
					harmless(entry.detail()), harmless(entry.address()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A text that no spreadsheet takes for a formula.
	 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV
	 * Injection</a>
	 */
	private static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}

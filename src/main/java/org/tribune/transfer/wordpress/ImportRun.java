package org.tribune.transfer.wordpress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tribune.transfer.ImportReport;
import org.tribune.transfer.body.BodyNote;
import org.tribune.transfer.body.WordPressBody;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrSite;

/**
 * Everything that holds for one import from its beginning to its end.
 */
class ImportRun {

	private final WxrSite site;

	private final String source;

	private final Survey survey;

	private final ImportReport report;

	private final WordPressBody bodies;

	private final ZoneId zone;

	private final Instant now;

	/** What authors and terms have become, by kind and key. */
	final Map<String, Long> known = new HashMap<>();

	ImportRun(WxrSite site, Survey survey, ImportReport report, ZoneId zone, Instant now) {
		this.site = site;
		this.source = Identity.source(site);
		this.survey = survey;
		this.report = report;
		this.bodies = new WordPressBody(baseUrl(), survey.attachments());
		this.zone = zone;
		this.now = now;
	}

	/**
	 * The name under which the exported site is remembered.
	 */
	String source() {
		return this.source;
	}

	/**
	 * The address of the exported site, without a slash at the end.
	 */
	String baseUrl() {
		return this.site.baseUrl().replaceFirst("/+$", "");
	}

	/**
	 * French or English, as the exported site was.
	 */
	Locale language() {
		return this.site.language().toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
	}

	ZoneId zone() {
		return this.zone;
	}

	/**
	 * When the import began.
	 */
	Instant now() {
		return this.now;
	}

	Survey survey() {
		return this.survey;
	}

	ImportReport report() {
		return this.report;
	}

	WordPressBody bodies() {
		return this.bodies;
	}

	/**
	 * How a person finds the item in the export.
	 */
	String label(WxrItem item) {
		String title = item.title().isEmpty() ? item.slug() : item.title();
		String shown = (title.length() > 80) ? title.substring(0, 79) + "…" : title;
		return this.report.messages().of("item", shown, item.type(), Identity.key(item), String.valueOf(item.line()));
	}

	void changed(WxrItem item, String key, Object... arguments) {
		this.report.changed(label(item), key, arguments);
	}

	void note(WxrItem item, BodyNote note) {
		changed(item, "note." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.detail());
	}

}

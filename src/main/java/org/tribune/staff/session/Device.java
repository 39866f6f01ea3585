package org.tribune.staff.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody probably sits at, from what their browser says of itself.
 *
 * @param browser its name; empty when unknown
 * @param system its operating system; empty when unknown
 */
public record Device(String browser, String system) {

	/** The word that gives it away, and its name: the first that is found counts. */
	private static final Map<String, String> BROWSERS = names("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
			"Safari", "Safari");

	private static final Map<String, String> SYSTEMS = names("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "CrOS", "ChromeOS", "Macintosh", "macOS", "Linux", "Linux");

	private static Map<String, String> names(String... pairs) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			names.put(pairs[i], pairs[i + 1]);
		}
		return names;
	}

	static Device of(String agent) {
		return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
	}

	private static String first(Map<String, String> names, String agent) {
		return names.entrySet()
			.stream()
			.filter((name) -> agent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	/**
	 * Both in one line; empty when nothing is known.
	 */
	public String name() {
		return (this.browser.isEmpty() || this.system.isEmpty()) ? this.browser + this.system
				: this.browser + " · " + this.system;
	}

}

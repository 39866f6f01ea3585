package org.tribune.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of text that are not prose and keep every character: addresses, paths, times,
 * character references, emoticons.
 */
final class Verbatim {

	private static final Pattern PATTERN = Pattern.compile(String.join("|",
			// https://example.org/?a=b
			"(?<![\\p{L}\\d])[a-zA-Z][a-zA-Z0-9+.-]{1,15}+://[^\\s\\u00a0\\u202f\"«»<>]+",
			// www.example.org, mailto:someone
			"(?<![\\p{L}\\d])(?:www\\.|mailto:|tel:)[^\\s\\u00a0\\u202f\"«»<>]+",
			// someone@example.org
			"(?<![\\w.+'-])[\\w.+'-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,8}+",
			// C:\Temp, \\server\share
			"(?<![\\p{L}\\d])[A-Za-z]:\\\\[^\\s\"«»]*+", "\\\\\\\\[^\\s\"«»]++",
			// 12:30, 3:1, 16:9
			"(?<!\\d)\\d{1,4}(?::\\d{1,4}){1,3}+(?!\\d)",
			// &amp;, &#160;
			"&#?[a-zA-Z0-9]{1,31}+;",
			// :smile:
			"(?<![\\p{L}\\d:]):[a-z0-9_+-]{2,30}+:(?![\\p{L}\\d:])",
			// ;-) :( :D
			"(?<![^\\s\\u00a0\\u202f])[:;]['-]?[)(DPpO/|](?![\\p{L}\\d])",
			// ::
			"::++"));

	private Verbatim() {
	}

	static void lock(TextRun run) {
		Matcher matcher = PATTERN.matcher(run.text());
		while (matcher.find()) {
			run.lock(matcher.start(), matcher.end());
		}
	}

}

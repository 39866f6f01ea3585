package org.tribune.transfer.wxr;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * Gives the elements of an export one name each, whatever prefixes and versions of the
 * namespaces the file uses: {@code wp:post_id} for any namespace that starts with
 * {@code wordpress.org/export}. Prefixes without a declaration mean what they usually do.
 */
class WxrVocabulary {

	private static final Pattern EXCERPT = Pattern.compile("(?i)https?://(www\\.)?wordpress\\.org/export/.*excerpt/?");

	private static final Pattern WORDPRESS = Pattern.compile("(?i)https?://(www\\.)?wordpress\\.org/export\\b.*");

	private static final Pattern CONTENT = Pattern.compile("(?i)https?://purl\\.org/rss/[\\d.]+/modules/content/?");

	private static final Pattern DUBLIN_CORE = Pattern.compile("(?i)https?://purl\\.org/dc/(elements|terms)\\b.*");

	private final Map<String, String> usualPrefixes = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private boolean undeclaredPrefixes;

	/**
	 * The name of the element at which the parser stands.
	 */
	String name(XMLStreamReader parser) {
		return this.names.computeIfAbsent(parser.getLocalName(), this::resolve);
	}

	private String resolve(String written) {
		int colon = written.indexOf(':');
		if (colon < 0) {
			return written;
		}
		String prefix = written.substring(0, colon);
		String usualPrefix = this.usualPrefixes.get(prefix);
		if (usualPrefix == null) {
			this.undeclaredPrefixes = true;
			return written;
		}
		return usualPrefix + written.substring(colon);
	}

	/**
	 * Learns the namespaces that the element at which the parser stands declares.
	 */
	void learn(XMLStreamReader parser) {
		for (int i = 0; i < parser.getAttributeCount(); i++) {
			if ("xmlns".equals(parser.getAttributePrefix(i))) {
				this.usualPrefixes.put(parser.getAttributeLocalName(i), usualPrefix(parser.getAttributeValue(i)));
				this.names.clear();
			}
		}
	}

	private static String usualPrefix(String namespace) {
		String address = namespace.strip();
		if (EXCERPT.matcher(address).matches()) {
			return "excerpt";
		}
		if (WORDPRESS.matcher(address).matches()) {
			return "wp";
		}
		if (CONTENT.matcher(address).matches()) {
			return "content";
		}
		return DUBLIN_CORE.matcher(address).matches() ? "dc" : "other";
	}

	boolean undeclaredPrefixes() {
		return this.undeclaredPrefixes;
	}

}

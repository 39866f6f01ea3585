package org.tribune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells the newsroom's browsers where the modules are: those of WebJars by their names,
 * our own by their paths, which lead to the address with the digest. The map stands in
 * the page itself, so the page's policy names its digest.
 *
 * @see <a href=
 * "https://html.spec.whatwg.org/multipage/webappapis.html#import-maps">Import maps</a>
 */
@Component("importMap")
public class ImportMap {

	private static final Pattern WEBJAR = Pattern.compile("/webjars/([a-z0-9-]+)/[^/]+/(?:dist/)?index\\.js$");

	private static final Pattern OWN = Pattern.compile("/static(/assets/js/.+\\.js)$");

	private final AssetAddresses addresses;

	private @Nullable Text text;

	/**
	 * The map and its digest.
	 *
	 * @param json as the page prints it
	 * @param digest as a policy names it
	 */
	private record Text(String json, String digest) {
	}

	ImportMap(AssetAddresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * The map, to be printed as it is: it holds nothing but paths of our own.
	 */
	public String json() {
		return text().json();
	}

	/**
	 * The source expression of the map for a content security policy.
	 */
	String source() {
		return "'sha256-" + text().digest() + "'";
	}

	private synchronized Text text() {
		Text made = this.text;
		if (made == null) {
			String json = make();
			made = new Text(json, digest(json));
			this.text = made;
		}
		return made;
	}

	private String make() {
		Map<String, String> imports = new TreeMap<>();
		find("classpath*:/META-INF/resources/webjars/**/index.js", WEBJAR, imports);
		find("classpath*:/static/assets/js/**/*.js", OWN, imports);
		return imports.entrySet()
			.stream()
			.map((one) -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
			.collect(Collectors.joining(",", "{\"imports\":{", "}}"));
	}

	private void find(String place, Pattern kind, Map<String, String> imports) {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(place)) {
				Matcher path = kind.matcher(file.getURL().getPath());
				if (path.find()) {
					imports.putIfAbsent(path.group(1), address(path));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String address(Matcher path) {
		if (path.pattern() == WEBJAR) {
			return path.group();
		}
		return this.addresses.of(path.group(1));
	}

	private static String digest(String json) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

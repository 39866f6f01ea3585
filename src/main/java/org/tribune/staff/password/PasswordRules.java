package org.tribune.staff.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.springframework.stereotype.Component;
import org.tribune.site.Site;

/**
 * What a password must be: long, and not one that others would guess, by a list, by what
 * is known of the person, and by zxcvbn. No capital, digit or sign is asked for, and
 * nobody has to change it from time to time.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4,
 * section 3.1.1</a>
 */
@Component
public class PasswordRules {

	/** The least characters. */
	public static final int SHORTEST = 15;

	/** The most characters: enough for a whole paragraph. */
	public static final int LONGEST = 500;

	private static final int WORD = 4;

	private static final int REST = 8;

	private static final int DIFFERENT = 5;

	/** Of 0 to 4: at least 10^8 guesses by somebody who knows how people choose. */
	private static final int SCORE = 3;

	/** Measuring takes time with the square of the length; the rest only helps. */
	private static final int MEASURED = 64;

	private final Set<String> common = common();

	private final Zxcvbn strength = new Zxcvbn();

	private final Site site;

	PasswordRules(Site site) {
		this.site = site;
	}

	private static Set<String> common() {
		try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
			return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(PasswordRules::simple)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is wrong with a password: the key of a message; empty when it is good.
	 * @param email of whose it will be
	 * @param name of whose it will be
	 */
	public Optional<String> objection(String password, String email, String name) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("staff.password.short");
		}
		if (length > LONGEST) {
			return Optional.of("staff.password.long");
		}
		String simple = simple(password);
		if (isCommon(simple)) {
			return Optional.of("staff.password.common");
		}
		if (isAboutThem(simple, email, name)) {
			return Optional.of("staff.password.personal");
		}
		return isGuessable(password, email, name) ? Optional.of("staff.password.guessable") : Optional.empty();
	}

	private boolean isGuessable(String password, String email, String name) {
		String measured = password.substring(0, Math.min(password.length(), MEASURED));
		List<String> known = List.of(email, name, this.site.settings().name());
		return this.strength.measure(measured, known).getScore() < SCORE;
	}

	/**
	 * In the list, or in it but for digits at the end, or one small thing again and
	 * again, or a run of neighbours.
	 */
	private boolean isCommon(String simple) {
		String word = simple.replaceFirst("\\d+$", "");
		return this.common.contains(simple) || this.common.contains(word)
				|| simple.codePoints().distinct().count() < DIFFERENT || isRun(simple) || isRepeated(simple);
	}

	private static boolean isRun(String simple) {
		int neighbours = simple.length() - 1;
		long steps = 0;
		for (int i = 1; i < simple.length(); i++) {
			steps += (Math.abs(simple.charAt(i) - simple.charAt(i - 1)) <= 1) ? 1 : 0;
		}
		return neighbours > 0 && steps * 10 >= neighbours * 8;
	}

	private boolean isRepeated(String simple) {
		for (int period = 1; period <= simple.length() / 2; period++) {
			String unit = simple.substring(0, period);
			if (simple.equals(unit.repeat(simple.length() / period + 1).substring(0, simple.length()))
					&& (period <= WORD || this.common.contains(unit) || simple.length() / period > 2)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether little is left of it without the names of the person and of the site.
	 */
	private boolean isAboutThem(String simple, String email, String name) {
		String rest = simple;
		String words = email + " " + name + " " + this.site.settings().name() + " tribune";
		for (String word : Arrays.stream(words.split("[\\s@.'’_-]+"))
			.map(PasswordRules::simple)
			.filter((one) -> one.length() >= WORD)
			.sorted((one, other) -> other.length() - one.length())
			.toList()) {
			rest = rest.replace(word, "");
		}
		return !rest.equals(simple) && rest.length() < REST;
	}

	/**
	 * Without case, accents, spaces and signs.
	 */
	private static String simple(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{Nd}]", "");
	}

}

package org.tribune.house;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No pattern of the site takes more than a bounded number of steps for each character,
 * whatever stands there: steps are counted and not time.
 */
class RegexHouseTests {

	private static final Path CLASSES = Path.of("target/classes");

	private static final int LENGTH = 2_000;

	private static final long MOST_STEPS = 100L * LENGTH;

	private static final List<String> KINDS = List.of("a", "A", "0", " ", "\t", "\n", "\u00a0", "\u202f", "-", "_", ".",
			",", ":", "/", "'", "\"", "<", ">", "&", "=", "(", "[", "«", "é", "\u0001", "a ", "0 ", "a-", "a.", "<a ",
			"&a", "0,0 ", "a='", "/a", "[a]", "<!--", "http://", "\r\n", "IV ", "' ");

	/** Those that are only asked about whole texts, and never where they stand in one. */
	private static final Set<String> WHOLE = Set.of("media.CleanUp.HALF", "crawl.links.Askable.LOCAL",
			"crawl.links.Askable.NAME", "crawl.links.OwnPaths.POST", "crawl.links.OwnPaths.FEEDS",
			"crawl.links.OwnPaths.BESIDE", "redirect.Beside.PATH", "markup.Links.MAIL", "markup.Links.SCHEME",
			"transfer.body.Blocks.BLOCK");

	/** Reads stored bodies, in which every such sign outside of a tag is written out. */
	private static final String STORED = "article.page.Citations.TAG";

	@Test
	void noPatternWalksInCircles() throws Exception {
		Map<String, Pattern> patterns = patterns();
		assertThat(patterns).hasSizeGreaterThan(60);
		TreeSet<String> slow = new TreeSet<>();
		for (Map.Entry<String, Pattern> one : patterns.entrySet()) {
			for (String kind : KINDS) {
				String text = kind.repeat(LENGTH / kind.length());
				for (String hostile : List.of(text, "a" + text + "!")) {
					String fault = attempt(one.getValue(), hostile, !WHOLE.contains(one.getKey()));
					if (fault != null) {
						slow.add(one.getKey() + ": " + fault + " on " + kind.replace("\n", "\\n") + "…");
					}
				}
			}
		}

		slow.removeIf((one) -> one.startsWith(STORED) && one.contains(" on <"));
		assertThat(slow).isEmpty();
	}

	private static @Nullable String attempt(Pattern pattern, String text, boolean anywhere) {
		Counted counted = new Counted(text, new long[1]);
		try {
			Matcher matcher = pattern.matcher(counted);
			while (anywhere && matcher.find()) {
				// Every place is tried.
			}
			pattern.matcher(counted).matches();
			pattern.matcher(counted).lookingAt();
			return null;
		}
		catch (TooManySteps ex) {
			return "too many steps";
		}
		catch (StackOverflowError ex) {
			return "too deep";
		}
	}

	/** All that classes of the site hold in constants, also within lists and rules. */
	private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
		Map<String, Pattern> patterns = new LinkedHashMap<>();
		for (Class<?> type : types()) {
			for (Field field : type.getDeclaredFields()) {
				if (Modifier.isStatic(field.getModifiers()) && mayHold(field)) {
					field.setAccessible(true);
					List<Pattern> found = new ArrayList<>();
					collect(field.get(null), found, 3);
					for (int number = 0; number < found.size(); number++) {
						String name = type.getName().replace("org.tribune.", "") + "." + field.getName();
						patterns.put((found.size() > 1) ? name + "[" + number + "]" : name, found.get(number));
					}
				}
			}
		}
		return patterns;
	}

	private static List<Class<?>> types() throws IOException, ClassNotFoundException {
		List<Class<?>> types = new ArrayList<>();
		try (Stream<Path> files = Files.walk(CLASSES.resolve("org/tribune"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".class")).sorted().toList()) {
				String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
				if (!name.endsWith("package-info")) {
					types.add(Class.forName(name, false, RegexHouseTests.class.getClassLoader()));
				}
			}
		}
		return types;
	}

	private static boolean mayHold(Field field) {
		Class<?> type = field.getType();
		return type == Pattern.class || type.getName().startsWith("org.tribune")
				|| Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
	}

	private static void collect(@Nullable Object thing, List<Pattern> found, int depth) throws IllegalAccessException {
		switch (thing) {
			case null -> {
			}
			case Pattern pattern -> found.add(pattern);
			case Collection<?> many when depth > 0 -> {
				for (Object one : many) {
					collect(one, found, depth - 1);
				}
			}
			case Map<?, ?> map when depth > 0 -> {
				collect(map.keySet(), found, depth - 1);
				collect(map.values(), found, depth - 1);
			}
			case Object other when depth > 0 && other.getClass().getName().startsWith("org.tribune")
					&& !other.getClass().isEnum() -> {
				for (Field field : other.getClass().getDeclaredFields()) {
					if (!Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
						field.setAccessible(true);
						collect(field.get(other), found, depth - 1);
					}
				}
			}
			default -> {
			}
		}
	}

	private record Counted(String text, long[] steps) implements CharSequence {

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			if (++this.steps[0] > MOST_STEPS) {
				throw new TooManySteps();
			}
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(this.text.substring(start, end), this.steps);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

	private static final class TooManySteps extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooManySteps() {
			super(null, null, false, false);
		}

	}

}

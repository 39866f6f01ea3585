package org.tribune.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the house, checked on the sources.
 */
class SourceHouseTests {

	private static final Path JAVA = Path.of("src/main/java");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path ASSETS = Path.of("src/main/resources/static/assets");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[({}]");

	@Test
	void filesStaySmall() {
		assertThat(longerThan(300, files(JAVA, ".java"))).as("Java files over 300 lines").isEmpty();
		assertThat(longerThan(300, files(Path.of("src/test/java"), ".java"))).as("tests over 300 lines").isEmpty();
		List<Path> java = files(JAVA, ".java");
		assertThat(longerThan(180, java).size()).as("Java files over 180 lines: %s", longerThan(180, java))
			.isLessThanOrEqualTo(java.size() / 20);
		assertThat(longerThan(120, files(TEMPLATES, ".html"))).as("templates over 120 lines").isEmpty();
		assertThat(longerThan(100, files(ASSETS, ".js"))).as("scripts over 100 lines").isEmpty();
		assertThat(longerThan(250, files(ASSETS, ".css"))).as("style sheets that should be two").isEmpty();
	}

	@Test
	void everyPackageSaysWhatItIsForAndIsNullMarked() {
		for (Path file : files(JAVA, ".java")) {
			Path info = file.resolveSibling("package-info.java");
			assertThat(info).exists();
			assertThat(read(info)).contains("@NullMarked").startsWith("/**");
		}
	}

	@Test
	void publicMethodsSayWhatTheyAreFor() {
		Pattern method = Pattern
			.compile("\\t(public [^=;]*\\(.*|(?!static|private|default)[A-Za-z<][^=(]* \\w+\\(.*\\);)");
		List<String> silent = new ArrayList<>();
		for (Path file : files(JAVA, ".java")) {
			List<String> lines = read(file).lines().toList();
			boolean contract = lines.stream().anyMatch((line) -> line.startsWith("public interface"));
			for (int number = 1; number < lines.size(); number++) {
				String line = lines.get(number);
				if (method.matcher(line).matches() && (contract || line.startsWith("\tpublic "))
						&& lines.stream().anyMatch((one) -> one.matches("public .*(class|record|interface|enum) .*"))
						&& !line.contains(" main(") && !line.contains("record ") && isSilent(lines, number)) {
					silent.add(file + ":" + (number + 1));
				}
			}
		}
		assertThat(silent).as("public methods without Javadoc").isEmpty();
	}

	private static boolean isSilent(List<String> lines, int number) {
		int before = number - 1;
		boolean inherited = false;
		while (lines.get(before).strip().startsWith("@") || lines.get(before).startsWith("\t\t\t")) {
			inherited |= lines.get(before).contains("@Override");
			before--;
		}
		return !inherited && !lines.get(before).strip().endsWith("*/");
	}

	@Test
	void frenchAndEnglishSayTheSameThings() {
		assertThat(bundles()).hasSizeGreaterThan(5)
			.allSatisfy(
					(name) -> assertThat(keys(name + ".properties")).as(name).isEqualTo(keys(name + "_en.properties")));
	}

	@Test
	void everyMessageStandsInOneBundle() {
		List<String> all = bundles().stream().flatMap((name) -> keys(name + ".properties").stream()).toList();
		assertThat(all).doesNotHaveDuplicates();
	}

	@Test
	void templatesUseOnlyMessagesThatExist() {
		Set<String> used = new TreeSet<>();
		for (Path template : files(TEMPLATES, ".html")) {
			Matcher matcher = KEY.matcher(read(template));
			while (matcher.find()) {
				used.add(matcher.group(1));
			}
		}
		assertThat(used).isNotEmpty();
		Set<String> known = new TreeSet<>();
		bundles().forEach((name) -> known.addAll(keys(name + ".properties")));
		assertThat(known).containsAll(used);
	}

	@Test
	void templatesHoldNoTextOfTheirOwn() {
		for (Path template : files(TEMPLATES, ".html")) {
			List<String> written = new ArrayList<>();
			Jsoup.parse(read(template), "", Parser.xmlParser())
				.getAllElements()
				.forEach((element) -> element.textNodes()
					.stream()
					.map(TextNode::text)
					.filter((text) -> text.codePoints().anyMatch(Character::isLetter))
					.filter((text) -> !isReplaced(element))
					.forEach(written::add));
			assertThat(written).as("text written into %s", template).isEmpty();
		}
	}

	@Test
	void onlySanitisedHtmlIsInsertedAsHtml() {
		Pattern raw = Pattern.compile("th:utext=\"([^\"]*)\"");
		List<String> found = new ArrayList<>();
		for (Path template : files(TEMPLATES, ".html")) {
			Matcher matcher = raw.matcher(read(template));
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
		}
		assertThat(found).isNotEmpty().containsOnly("${body}", "${graph}", "${importMap}");
	}

	@Test
	void templatesHoldNoInlineStyleOrScript() {
		for (Path template : files(TEMPLATES, ".html")) {
			assertThat(read(template)).as(template.toString())
				.doesNotContain(" style=\"")
				.doesNotContain("th:style")
				.doesNotContain("<style")
				.doesNotContainPattern(
						"<script(?![^>]*src=)(?! type=\"(?:importmap\" th:with|application/ld\\+json\" th:if))")
				.doesNotContainPattern("\\son[a-z]+=\"");
		}
	}

	@Test
	void everyPropertyIsDocumented() {
		Pattern prefix = Pattern.compile("@ConfigurationProperties\\(\"([a-z.-]+)\"\\)");
		Pattern component = Pattern.compile("public record \\w+\\(([^{]*)\\) \\{");
		String documentation = read(Path.of("docs/configuration.md"));
		int properties = 0;
		for (Path file : files(JAVA, ".java")) {
			String source = read(file);
			Matcher found = prefix.matcher(source);
			Matcher record = component.matcher(source);
			if (found.find() && record.find()) {
				Matcher name = Pattern.compile("(\\w+)\\s*(?:,|$)").matcher(withoutAnnotations(record.group(1)));
				while (name.find()) {
					properties++;
					String property = found.group(1) + "."
							+ name.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
					assertThat(documentation).as("docs/configuration.md").contains(property);
				}
			}
		}
		assertThat(properties).isGreaterThan(2);
	}

	private static String withoutAnnotations(String components) {
		return components.replaceAll("(?s)@\\w+(\\((?:[^()\"]|\"[^\"]*\")*\\))?", "").strip();
	}

	private static boolean isReplaced(Element element) {
		return element.hasAttr("th:text") || element.hasAttr("th:utext") || element.normalName().equals("title")
				|| (element.parent() != null && element.parent().hasAttr("th:text"));
	}

	private static List<String> bundles() {
		return read(Path.of("src/main/resources/application.properties")).lines()
			.filter((line) -> line.startsWith("spring.messages.basename="))
			.flatMap((line) -> Stream.of(line.substring(line.indexOf('=') + 1).split(",")))
			.toList();
	}

	private static Set<String> keys(String name) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static List<Path> longerThan(int lines, List<Path> files) {
		return files.stream().filter((file) -> read(file).lines().count() > lines).toList();
	}

	private static List<Path> files(Path root, String ending) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

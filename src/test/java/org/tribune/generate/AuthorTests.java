package org.tribune.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tribune.markup.Body;
import org.tribune.markup.Markup;
import org.tribune.markup.Slug;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorTests {

	private static final Locale FRENCH = Locale.of("fr");

	private static final Plan PLAN = new Plan(200, 7, 900, LocalDate.of(2026, 3, 1));

	/** Words that French contracts, and gaps that were not filled. */
	private static final Pattern WRONG = Pattern.compile(
			"\\b([dlDL]e|[dD]u|[àÀ] les?|[dD]e les?) (?!onze)[aeiouéèêâ]\\w*|[{}|+*]|\\bde les\\b",
			Pattern.UNICODE_CHARACTER_CLASS);

	private final Markup markup = new Markup();

	private final Author author = new Author(PLAN);

	@Test
	void sameSeedGivesTheSameArticles() throws NoSuchAlgorithmException {
		assertThat(digest(new Author(PLAN))).isEqualTo(digest(this.author))
			.isNotEqualTo(digest(new Author(new Plan(200, 8, 900, PLAN.until()))));
	}

	@Test
	void articlesDiffer() {
		List<Composition> all = articles(this.author);
		assertThat(distinct(all.stream().map(Composition::headline).toList())).isGreaterThan(185);
		assertThat(distinct(all.stream().map(Composition::standfirst).toList())).isEqualTo(200);
		assertThat(distinct(all.stream().map((one) -> one.body().html()).toList())).isEqualTo(200);
	}

	@Test
	void bodiesAreAsLongAsWished() {
		List<Integer> lengths = articles(this.author).stream().map((one) -> one.body().wordCount()).toList();
		assertThat(lengths).allSatisfy((words) -> assertThat(words).isBetween(540, 1650));
		assertThat(lengths.stream().mapToInt((words) -> words).average().orElseThrow()).isBetween(850.0, 1000.0);
	}

	@Test
	void bodiesPassTheSanitiserUnchanged() {
		for (Composition one : articles(this.author)) {
			Body body = one.body();
			assertThat(this.markup.body(body.html(), FRENCH, true)).usingRecursiveComparison()
				.ignoringFields("excerpt")
				.isEqualTo(body);
		}
		assertThat(articles(this.author)).extracting((one) -> one.body().html())
			.anyMatch((body) -> body.contains("<h3 id="))
			.anyMatch((body) -> body.contains("pull-quote"))
			.anyMatch((body) -> body.contains("<ul>"))
			.anyMatch((body) -> body.contains("footnotes"));
	}

	@Test
	void linesAreTypeset() {
		for (Composition one : articles(this.author)) {
			assertThat(List.of(one.headline(), one.standfirst(), one.kicker()))
				.allSatisfy((line) -> assertThat(this.markup.line(line, FRENCH, true)).isEqualTo(line));
			assertThat(WRONG.matcher(one.standfirst() + "\n" + one.headline() + "\n" + one.body().text())
				.results()
				.map(MatchResult::group)).isEmpty();
		}
	}

	@Test
	void articlesOfOneThemeShareWords() {
		List<Composition> all = articles(this.author);
		double together = 0;
		double apart = 0;
		int pairs = 0;
		for (Composition one : all) {
			List<Composition> others = all.stream().filter((other) -> other != one).toList();
			List<Composition> near = others.stream()
				.filter((other) -> other.themes().getFirst().equals(one.themes().getFirst()))
				.toList();
			List<Composition> far = others.stream().filter((other) -> other.section() != one.section()).toList();
			if (!near.isEmpty()) {
				together += likeness(one, near.getFirst());
				apart += likeness(one, far.getFirst());
				pairs++;
			}
		}
		assertThat(pairs).isGreaterThan(50);
		assertThat(together).isGreaterThan(1.5 * apart);
	}

	@Test
	void themesAndPeopleHaveAddressesOfTheirOwn() {
		Plan large = new Plan(1_000_000, 7, 900, PLAN.until());
		Author all = new Author(large);
		assertThat(all.subjects()).hasSize(50_000);
		assertThat(distinct(all.subjects().stream().map((one) -> Slug.of(one.name())).toList())).isEqualTo(50_000);
		assertThat(distinct(Profile.all(large, all).stream().map(Profile::slug).toList())).isEqualTo(20_000);
	}

	private static double likeness(Composition one, Composition other) {
		Set<String> words = words(one);
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(words(other));
		return (double) shared.size() / words.size();
	}

	private static Set<String> words(Composition one) {
		return one.body()
			.text()
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.mapToObj((point) -> Character.isLetter(point) ? Character.toString(point) : " ")
			.collect(Collectors.joining())
			.transform((text) -> Stream.of(text.split(" +")))
			.filter((word) -> word.length() > 5)
			.collect(Collectors.toSet());
	}

	private static List<Composition> articles(Author author) {
		return IntStream.range(0, PLAN.articles()).mapToObj(author::write).toList();
	}

	private static long distinct(List<String> all) {
		return all.stream().distinct().count();
	}

	private static String digest(Author author) throws NoSuchAlgorithmException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		articles(author).forEach((one) -> digest.update(one.toString().getBytes(StandardCharsets.UTF_8)));
		Profile.all(PLAN, author).forEach((one) -> digest.update(one.toString().getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

}

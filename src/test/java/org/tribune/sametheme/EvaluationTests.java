package org.tribune.sametheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.sametheme.Evaluation.Measure;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Suggestions are closer to what belongs together than simpler ways to suggest.
 */
@TribuneTest
class EvaluationTests {

	private static final int CLUSTERS = 6;

	private static final int ARTICLES = 5;

	@Autowired
	private Evaluation evaluation;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	/** Of its own each time: whoever tries again finds the articles of the first time. */
	private final long seed = System.nanoTime();

	private final Random random = new Random(this.seed);

	/**
	 * Five articles about each of six subjects: each says half of the words of its
	 * subject among those that everybody says, in whatever else the database holds, and
	 * bears themes of which one in two is wrong.
	 */
	@Test
	void textFindsClustersThatThemesAndDatesDoNot() {
		this.database.sql("delete from same_theme_work").update();
		Section section = this.cast.section();
		List<Theme> themes = IntStream.range(0, CLUSTERS)
			.mapToObj((each) -> this.cast.theme("Sujet " + this.seed + " " + each))
			.toList();
		Map<String, Set<String>> gold = new LinkedHashMap<>();
		for (int cluster = 0; cluster < CLUSTERS; cluster++) {
			List<String> words = words(12);
			List<String> slugs = new ArrayList<>();
			for (int number = 0; number < ARTICLES; number++) {
				Cast.Draft draft = this.cast.draft("Sujet " + cluster + ", texte " + number)
					.in(section)
					.on(themes.get(this.random.nextBoolean() ? cluster : this.random.nextInt(CLUSTERS)))
					.body(body(words));
				this.cast.publish(draft, Cast.DAY.plusSeconds(this.random.nextInt(1_000_000)));
				slugs.add(draft.slug());
			}
			slugs.forEach((slug) -> {
				Set<String> others = new HashSet<>(slugs);
				others.remove(slug);
				gold.put(slug, others);
			});
		}
		this.workshop.workOff();

		List<Measure> measures = List.copyOf(this.evaluation.measure(gold).values());
		assertThat(measures).allMatch((measure) -> measure.articles() == CLUSTERS * ARTICLES);
		assertThat(measures.get(0).recall()).as("seed %d, %s", this.seed, measures)
			.isGreaterThan(0.75)
			.isGreaterThan(measures.get(1).recall())
			.isGreaterThan(measures.get(2).recall());
	}

	@Test
	void measuresAreWhatTheirNamesSay() {
		Measure measure = Measure.of(List.of(1L, 2L, 3L, 4L, 5L), Set.of(2L, 5L));
		assertThat(measure.recall()).isEqualTo(0.5);
		assertThat(measure.reciprocalRank()).isEqualTo(0.5);
		assertThat(measure.gain()).isCloseTo((1 / 1.585) / (1 + 1 / 1.585), within(0.001));
		assertThat(Measure.of(List.of(2L, 5L, 1L), Set.of(2L, 5L)).gain()).isCloseTo(1, within(0.000_1));
		assertThat(Measure.of(List.of(), Set.of(2L)).recall()).isZero();
	}

	private String body(List<String> subject) {
		String common = "Elle est à nous, et ce sont eux qui en ont pour lui ; il ne le sera pas par toi. ";
		return subject.stream()
			.filter((word) -> this.random.nextBoolean())
			.map((word) -> "<p>" + common + word + " et " + word + ".</p>")
			.collect(Collectors.joining());
	}

	private List<String> words(int number) {
		return IntStream.range(0, number)
			.mapToObj((each) -> IntStream.range(0, 4)
				.mapToObj((syllable) -> "" + "bcdfglmnprtvz".charAt(this.random.nextInt(13))
						+ "aiou".charAt(this.random.nextInt(4)))
				.collect(Collectors.joining()) + "k")
			.toList();
	}

}

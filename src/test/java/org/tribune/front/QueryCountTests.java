package org.tribune.front;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.search.index.SearchIndex;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements a page costs, settings and navigation being in memory.
 */
@TribuneTest
class QueryCountTests {

	private static final int ARTICLES = 25;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private SearchIndex index;

	private Section section;

	private Theme theme;

	private Contributor ada;

	private Cast.Draft draft;

	@BeforeEach
	void fillAList() {
		this.section = this.cast.section();
		this.theme = this.cast.theme("Eau");
		this.ada = this.cast.ada();
		for (int number = 1; number < ARTICLES; number++) {
			this.cast.publish(article(number), Cast.DAY.plusSeconds(number));
		}
		this.draft = article(ARTICLES);
		this.cast.publish(this.draft, Cast.DAY.plusSeconds(ARTICLES));
		this.index.catchUp();
	}

	private Cast.Draft article(int number) {
		return this.cast.draft("Numéro " + number)
			.in(this.section)
			.on(this.theme, this.cast.theme("Sol"))
			.by(this.ada, this.cast.zoe())
			.illustrated(this.cast.drawing("a.svg", "Un dessin"), "", "");
	}

	@Test
	void articleCostsAtMostFourStatements() throws Exception {
		assertThat(cost(this.section.path() + "/" + this.draft.slug())).hasSizeBetween(1, 4);
	}

	@Test
	void listsCostAtMostFiveStatements() throws Exception {
		for (String path : List.of("/", this.section.path(), this.section.path() + "?page=2", this.theme.path(),
				this.ada.path(), "/themes", "/themes?lettre=e", "/contributeurs", "/contributeurs?lettre=l",
				"/archives", "/archives/2026/03", "/corrections", "/recherche", "/recherche?q=Num%C3%A9ro",
				"/recherche?q=num%C3%A9ro&annee=2026&theme=" + this.theme.slug())) {
			assertThat(cost(path)).as(path).hasSizeBetween(1, 5);
		}
	}

	@Test
	void missingPageCostsAtMostFourStatements() throws Exception {
		assertThat(SqlCounter.statements(() -> assertThat(this.web.get().uri("/nulle-part/rien")).hasStatus(404)))
			.hasSizeBetween(1, 4);
	}

	private List<String> cost(String path) throws Exception {
		assertThat(this.web.get().uri(path)).hasStatusOk();
		return SqlCounter.statements(() -> assertThat(this.web.get().uri(path)).hasStatusOk());
	}

}

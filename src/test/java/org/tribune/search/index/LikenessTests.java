package org.tribune.search.index;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class LikenessTests {

	@Autowired
	private SearchIndex index;

	@Autowired
	private Likeness likeness;

	@Autowired
	private Cast cast;

	@Test
	void alikeArticlesAreFoundByTheWordsTheyShare() {
		var section = this.cast.section();
		long near = this.cast.publish(this.cast.draft("Les salines de Guérande")
			.body("<p>Les paludiers récoltent le sel des salines, et les salines vivent des paludiers.</p>")
			.in(section), Cast.DAY);
		this.cast.publish(this.cast.draft("Autre sujet").body("<p>Des trains de nuit.</p>").in(section), Cast.DAY);
		this.index.catchUp();

		var found = this.likeness.find(new Likeness.Text(false, "Le paludier", "", "Un paludier et sa saline."),
				List.of(), 3);
		assertThat(found).first().satisfies((one) -> {
			assertThat(one.articleId()).isEqualTo(near);
			assertThat(one.terms()).extracting(Likeness.Shared::word).contains("paludier", "saline");
		});
		assertThat(this.likeness.find(new Likeness.Text(false, "Le paludier", "", ""), List.of(near), 3)).isEmpty();
		assertThat(this.likeness.find(new Likeness.Text(true, "Le paludier", "", ""), List.of(), 3)).isEmpty();
	}

}

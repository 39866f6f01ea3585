package org.tribune.article;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.media.Image;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TribuneTest
class LedgerTests {

	@Autowired
	private Ledger ledger;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	@Test
	void revisionSaysTheWhole() {
		Section section = this.cast.section();
		Theme water = this.cast.theme("Eau");
		Contributor ada = this.cast.ada();
		Image image = this.cast.drawing("riviere.svg", "Une rivière");
		long id = this.newsroom.create(new Manuscript(Locale.FRENCH, null, "Hydrologie", "Une rivière", "Un chapô.",
				"<p>Un texte.</p>", "Un extrait.", section.id(), List.of(water.id()),
				List.of(new Manuscript.Signature(ada.id(), "Géographe", "Morlieu")),
				new Manuscript.Lead(image.id(), "La Vire", "En mars", "É. Noël"), "https://example.org/ailleurs", true,
				image.id()), Cast.HAND);

		Revision revision = this.revisions.findByArticleIdOrderByNumber(id).getFirst();

		assertThat(revision.filing()).isEqualTo(
				new Filing(new Filing.Named(section.id(), "Énergie"), List.of(new Filing.Named(water.id(), "Eau")),
						List.of(new Filing.Signed(ada.id(), "Ada Lantier", "Géographe", "Morlieu")),
						new Filing.Lead(image.id(), "riviere.svg", "La Vire", "En mars", "É. Noël"),
						"https://example.org/ailleurs", true, new Filing.Named(image.id(), "riviere.svg")));
		assertThat(
				this.database.sql("select language || ' ' || slug || ' ' || excerpt from revision where article_id = ?")
					.param(id)
					.query(String.class)
					.single())
			.startsWith("fr une-riviere")
			.endsWith(" Un extrait.");
	}

	@Test
	void olderRevisionsStayReadable() {
		long id = this.cast.create(this.cast.draft("Une"));
		this.database
			.sql("update revision set language = null, slug = null, excerpt = null, filing = null where article_id = ?")
			.param(id)
			.update();

		assertThat(this.revisions.findByArticleIdOrderByNumber(id)).singleElement().satisfies((revision) -> {
			assertThat(revision.headline()).isEqualTo("Une");
			assertThat(revision.filing()).isNull();
		});
	}

	@Test
	void nothingIsRememberedOutsideTheTransactionOfADesk() {
		long id = this.cast.create(this.cast.draft("Une"));

		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.ledger.remember(id, "edited", Cast.HAND, Cast.DAY));
	}

}

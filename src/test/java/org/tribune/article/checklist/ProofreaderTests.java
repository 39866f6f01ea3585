package org.tribune.article.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.media.Image;
import org.tribune.media.Rights;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ProofreaderTests {

	private static final String STANDFIRST = "Un chapô assez long pour qu’une carte dise quelque chose à qui la lit.";

	@Autowired
	private Proofreader proofreader;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Cast cast;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient database;

	@Test
	void emptyDraftLacksAllThatBlocks() {
		Checklist checklist = read(this.cast.create(this.cast.draft("").body("")));

		assertThat(checklist.passes()).isFalse();
		assertThat(checklist.missing()).extracting(Checklist.Item::point)
			.containsExactly(Point.HEADLINE, Point.STANDFIRST, Point.SECTION, Point.BYLINE);
		assertThat(checklist.advice()).extracting(Checklist.Item::point)
			.containsExactly(Point.THEMES, Point.EXCERPT, Point.SAME_THEME);
	}

	@Test
	void completeArticleIsClean() {
		Section section = this.cast.section();
		long other = this.cast.publish(this.cast.draft("Autre").in(section), Cast.DAY);
		long id = this.cast.create(complete(section).illustrated(this.cast.drawing("a.svg", "Un dessin"), "", "")
			.on(this.cast.theme("Eau")));
		this.newsroom.curate(id, List.of(other), Cast.HAND);

		assertThat(read(id).clean()).isTrue();
	}

	@Test
	void everyImageMustSayWhatItShows() {
		Image lead = this.cast.drawing("lead.svg", "");
		Image mute = this.cast.drawing("muette.svg", "");
		String body = "<p>Texte.</p><figure><img src=\"%s\" alt=\"Une rivière\"></figure><figure><img src=\"%s\" alt=\"\"></figure>"
			.formatted(Image.path(lead.id(), "lead.svg"), Image.path(mute.id(), "muette.svg"));
		Checklist checklist = read(
				this.cast.create(complete(this.cast.section()).body(body).illustrated(lead, "", "")));

		assertThat(checklist.missing()).extracting(Checklist.Item::point)
			.containsExactly(Point.LEAD_IMAGE, Point.IMAGES);
		assertThat(checklist.missing().getLast().details()).containsExactly("muette.svg");
	}

	@Test
	void decorativeImageNeedsNoWords() {
		Image image = this.cast.drawing("filet.svg", "");
		String figure = "<figure><img src=\"%s\" alt=\"\"%s></figure>";

		assertThat(read(body(figure.formatted(image.path(), " class=\"decorative\""))).passes()).isTrue();
		assertThat(read(body(figure.formatted(image.path(), " role=\"presentation\""))).passes()).isTrue();
		assertThat(read(body(figure.formatted(image.path(), ""))).missing()).extracting(Checklist.Item::point)
			.containsExactly(Point.IMAGES);
	}

	@Test
	void licenceThatHasEndedHoldsBackAndOneThatEndsSoonIsSaid() {
		LocalDate today = LocalDate.now(this.clock.withZone(ZoneId.of("Europe/Paris")));
		Image ended = licensed("agence.svg", today.minusDays(1));
		Image soon = licensed("archive.svg", today.plusDays(Rights.SOON));
		Image shared = licensed("pont.svg", today.minusYears(1));
		Image later = licensed("rive.svg", today.plusDays(Rights.SOON + 1));
		String body = "<figure><img src=\"%s\" alt=\"Une rive\"></figure><figure><img src=\"%s\" alt=\"Autre\"></figure>"
			.formatted(soon.path(), later.path());

		Checklist checklist = read(
				this.cast.create(complete(this.cast.section()).body(body).illustrated(ended, "", "").sharing(shared)));

		assertThat(checklist.missing()).extracting(Checklist.Item::point).containsExactly(Point.LICENCES);
		assertThat(checklist.missing().getFirst().details()).extracting((one) -> one.replaceFirst(" .*", ""))
			.containsExactly("pont.svg", "agence.svg");
		assertThat(checklist.advice().getLast().point()).isEqualTo(Point.LICENCES_END);
		assertThat(checklist.advice().getLast().details()).singleElement().asString().startsWith("archive.svg (");
	}

	private Image licensed(String name, LocalDate lastDay) {
		Image image = this.cast.drawing(name, "Une image");
		this.database.sql("update image set licence_expires_on = ? where id = ?").params(lastDay, image.id()).update();
		return image;
	}

	private long body(String html) {
		return this.cast.create(complete(this.cast.section()).body(html));
	}

	@Test
	void linksToWhatReadersCannotReadAreFound() {
		Section section = this.cast.section();
		Cast.Draft shown = this.cast.draft("Lisible").in(section);
		this.cast.publish(shown, Cast.DAY);
		Cast.Draft gone = this.cast.draft("Retirée").in(section);
		this.newsroom.withdraw(this.cast.publish(gone, Cast.DAY), Cast.HAND);
		Cast.Draft draft = this.cast.draft("Brouillon").in(section);
		this.cast.create(draft);
		String body = """
				<p><a href="%1$s/%2$s#h-a">a</a> <a href="%1$s/%3$s">b</a> <a href="http://localhost:8080%1$s/%4$s?x=1">c</a>
				<a href="%1$s">d</a> <a href="/archives">e</a> <a href="https://example.org/nulle/part">f</a>
				<a href="/themes/aucun-theme">g</a> <a href="#note-1">h</a> <a href="/nulle-part">i</a></p>"""
			.formatted(section.path(), shown.slug(), gone.slug(), draft.slug());

		Checklist checklist = read(this.cast.create(complete(section).body(body)));

		assertThat(checklist.passes()).as("advice only").isTrue();
		assertThat(checklist.advice().stream().filter((item) -> item.point() == Point.LINKS)).singleElement()
			.extracting(Checklist.Item::details)
			.isEqualTo(List.of(section.path() + "/" + gone.slug(), section.path() + "/" + draft.slug(),
					"/themes/aucun-theme", "/nulle-part"));
	}

	private Cast.Draft complete(Section section) {
		return this.cast.draft("Une rivière").opening("", STANDFIRST).in(section).by(this.cast.ada());
	}

	private Checklist read(long id) {
		return this.proofreader.read(id).orElseThrow();
	}

}

package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.site.Snapshots;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tribune.Cast.HAND;

/**
 * What a change takes out of the cache, and what it leaves there.
 */
@CachedSiteTest
class RecallTests {

	private static final String BODY = "<p>Une rivière se mesure à pied.</p><p>Fin.</p>";

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Press press;

	@Autowired
	private Reprints reprints;

	@Autowired
	private Stock stock;

	@Autowired
	private PageCacheProperties properties;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private JdbcConnectionDetails details;

	@Autowired
	private JdbcClient database;

	private Section rivers;

	private Section towns;

	private Theme water;

	private Theme soil;

	private Contributor ada;

	private Contributor zoe;

	private final Map<String, Cast.Draft> drafts = new LinkedHashMap<>();

	private final Map<String, Long> ids = new LinkedHashMap<>();

	private Shelf shelf;

	/**
	 * Three articles on rivers, of a month of their own, and five on towns; each leads to
	 * four chosen ones, so that nothing is left to chance.
	 */
	@BeforeEach
	void fillTheShelf() {
		this.rivers = this.cast.section();
		this.towns = this.cast.section();
		this.water = this.cast.theme("Eau");
		this.soil = this.cast.theme("Sol");
		this.ada = this.cast.ada();
		this.zoe = this.cast.zoe();
		for (int number = 1; number <= 3; number++) {
			add("river" + number, this.rivers, this.water, this.ada, Cast.DAY.plusSeconds(number));
		}
		for (int number = 1; number <= 5; number++) {
			add("town" + number, this.towns, this.soil, this.zoe,
					Instant.parse("2025-01-15T08:00:00Z").plusSeconds(number));
		}
		List<Long> towns = this.ids.entrySet()
			.stream()
			.filter((one) -> one.getKey().startsWith("town"))
			.map(Map.Entry::getValue)
			.toList();
		this.ids.forEach((name, id) -> this.newsroom.curate(id,
				towns.stream().filter((one) -> !one.equals(id)).limit(4).toList(), HAND));
		this.site.settle();
		List<String> paths = new ArrayList<>(
				List.of("/", this.rivers.path(), this.towns.path(), this.water.path(), this.soil.path(),
						this.ada.path(), this.zoe.path(), "/archives", "/archives/2026/03", "/archives/2025/01",
						"/corrections", "/themes", "/contributeurs", feed(this.rivers.path()), feed(this.towns.path()),
						feed(this.water.path()), feed(this.soil.path()), feed(this.ada.path()), feed(this.zoe.path())));
		this.ids.keySet().forEach((name) -> paths.add(path(name)));
		this.shelf = new Shelf(this.site, this.stock, paths);
	}

	private void add(String name, Section section, Theme theme, Contributor by, Instant date) {
		Cast.Draft draft = this.cast.draft("Titre de " + name)
			.opening("", "Un chapô.")
			.body(BODY)
			.in(section)
			.on(theme)
			.by(by);
		this.drafts.put(name, draft);
		this.ids.put(name, this.cast.publish(draft, date));
	}

	private static String feed(String path) {
		return path + "/feed.rss";
	}

	private String path(String name) {
		Section section = name.startsWith("river") ? this.rivers : this.towns;
		return section.path() + "/" + draft(name).slug();
	}

	private Cast.Draft draft(String name) {
		return Objects.requireNonNull(this.drafts.get(name));
	}

	private long id(String name) {
		return Objects.requireNonNull(this.ids.get(name));
	}

	private void edit(String name, String headline, String body, String slug) {
		Manuscript was = draft(name).manuscript();
		this.newsroom.edit(
				id(name), this.newsroom.version(id(name)), new Manuscript(Locale.FRENCH, slug, was.kicker(), headline,
						was.standfirst(), body, "", was.sectionId(), was.themeIds(), was.signatures(), was.lead()),
				HAND);
	}

	@Test
	void publishingConcernsTheListsItEntersAndTheArticleBefore() {
		Cast.Draft draft = this.cast.draft("Crue de mars").in(this.rivers).on(this.water).by(this.ada);
		long id = this.cast.create(draft);
		Set<String> gone = this.shelf.recalledBy(() -> this.newsroom.publishAsOf(id, Cast.DAY.plusSeconds(60), HAND));
		assertThat(gone).containsExactlyInAnyOrder("/", this.rivers.path(), this.water.path(), this.ada.path(),
				feed(this.rivers.path()), feed(this.water.path()), feed(this.ada.path()), "/archives/2026/03",
				path("river3"));
		for (String path : gone) {
			assertThat(this.site.text(path)).as(path).contains("Crue de mars");
		}
	}

	@Test
	void articleOfAnotherMonthOpensItsMonthInTheArchives() {
		long id = this.cast.create(this.cast.draft("Étiage").in(this.towns).on(this.soil).by(this.zoe));
		Set<String> gone = this.shelf
			.recalledBy(() -> this.newsroom.publishAsOf(id, Instant.parse("2019-07-14T10:00:00Z"), HAND));
		assertThat(gone).containsExactlyInAnyOrder("/", this.towns.path(), this.soil.path(), this.zoe.path(),
				feed(this.towns.path()), feed(this.soil.path()), feed(this.zoe.path()), "/archives", path("town1"));
	}

	@Test
	void correctedWordsOfABodyConcernItsPageAndTheFeedsThatCarryIt() {
		Set<String> gone = this.shelf.recalledBy(
				() -> edit("river2", "Titre de river2", BODY.replace("Fin", "À suivre"), draft("river2").slug()));
		assertThat(gone).containsExactlyInAnyOrder(path("river2"), feed(this.rivers.path()), feed(this.water.path()),
				feed(this.ada.path()));
		assertThat(this.site.text(path("river2"))).contains("À suivre");
	}

	@Test
	void renamingConcernsEveryPageThatNamesTheArticle() {
		String old = path("river2");
		Set<String> gone = this.shelf.recalledBy(() -> edit("river2", "Débits", BODY, draft("river2").slug() + "-bis"));
		assertThat(gone).containsExactlyInAnyOrder("/", this.rivers.path(), this.water.path(), this.ada.path(),
				feed(this.rivers.path()), feed(this.water.path()), feed(this.ada.path()), "/archives/2026/03",
				path("river1"), path("river2"), path("river3"));
		assertThat(this.site.get(old).statusCode()).isEqualTo(301);
		assertThat(this.site.text(this.rivers.path())).contains("Débits", old + "-bis")
			.doesNotContain("Titre de river2");
	}

	@Test
	void withdrawingTakesAnArticleOutOfEveryPage() {
		Set<String> gone = this.shelf.recalledBy(() -> this.newsroom.withdraw(id("river2"), HAND));
		assertThat(gone).containsExactlyInAnyOrder("/", this.rivers.path(), this.water.path(), this.ada.path(),
				feed(this.rivers.path()), feed(this.water.path()), feed(this.ada.path()), "/archives/2026/03",
				path("river1"), path("river2"), path("river3"));
		assertThat(this.site.get(path("river2")).statusCode()).isEqualTo(410);
		assertThat(this.site.text(feed(this.rivers.path()))).contains(path("river3")).doesNotContain(path("river2"));
		assertThat(this.site.text(path("river1"))).contains(path("river3")).doesNotContain(path("river2"));
	}

	@Test
	void renamedContributorConcernsWhatBearsTheName() {
		Set<String> gone = this.shelf
			.recalledBy(() -> this.database.sql("update contributor set role = 'Géographe' where id = ?")
				.param(this.ada.id())
				.update());
		assertThat(gone).contains(this.ada.path(), this.rivers.path(), path("river1"), "/contributeurs")
			.doesNotContain(this.zoe.path(), this.towns.path(), path("town1"), "/themes", "/archives/2025/01");
		assertThat(this.shelf.recalledBy(
				() -> this.database.sql("update theme set name = 'Eaux' where id = ?").param(this.water.id()).update()))
			.contains(this.water.path(), "/themes", path("river1"))
			.doesNotContain(path("town1"));
	}

	@Test
	void imageThatGetsItsFileLaterConcernsThePagesItIsMissingOn() {
		long image = this.database.sql("""
				insert into image (file_name, source_address, created_at)
				values ('crue.jpg', 'https://ancien.example.org/crue.jpg', now()) returning id
				""").query(Long.class).single();
		this.shelf.recalledBy(() -> this.database.sql("update article set lead_image_id = ? where id = ?")
			.params(image, id("river2"))
			.update());
		Shelf without = new Shelf(this.site, this.stock, List.copyOf(this.shelf.paths()));
		String address = "/media/" + image + "/";
		assertThat(this.site.text(path("river2"))).doesNotContain(address);
		Set<String> gone = without.recalledBy(() -> this.database.sql("""
				update image set sha256 = encode(sha256(random()::text::bytea), 'hex'), content_type = 'image/jpeg',
				       byte_size = 1, width = 1200, height = 800 where id = ?""").param(image).update());
		assertThat(gone).contains("/", this.rivers.path(), path("river2"), this.ada.path())
			.doesNotContain(this.towns.path(), path("town1"), this.zoe.path());
		assertThat(this.site.text(path("river2"))).contains(address);
		this.database.sql("update article set lead_image_id = null where id = ?").param(id("river2")).update();
		this.database.sql("delete from image where id = ?").param(image).update();
	}

	@Test
	void settingsConcernEverything() {
		Set<String> gone = this.shelf
			.recalledBy(() -> this.database.sql("update site_settings set tagline = tagline || '.'").update());
		assertThat(gone).isEqualTo(this.shelf.paths());
	}

	@Test
	void whatReadersDoNotSeeConcernsNoPage() {
		assertThat(this.shelf.recalledBy(() -> {
			this.cast.create(this.cast.draft("Brouillon").in(this.rivers).on(this.water).by(this.ada));
			this.database.sql("update article set saved_by = 'Nadia' where id = ?").param(id("river1")).update();
		})).isEmpty();
	}

	@Test
	void anotherNodeHearsItToo() throws Exception {
		Stock other = new Stock(this.properties, Clock.systemUTC());
		Newsstand elsewhere = new Newsstand(other, this.press, this.reprints, Clock.systemUTC());
		Wire wire = new Wire(this.details, this.properties, this.snapshots, elsewhere,
				new TaggedCaches(this.properties), this.reprints, (event) -> {
				});
		wire.start();
		try {
			this.site.await(() -> other.isHearing());
			elsewhere.get(new Target(path("river1"), true));
			elsewhere.get(new Target(path("town1"), true));
			assertThat(other.fresh(path("river1"))).isNotNull();
			PrintedPage town = other.fresh(path("town1"));
			this.shelf.recalledBy(() -> edit("river1", "Autre titre", BODY, draft("river1").slug()));
			this.site.await(() -> isNew(other));
			assertThat(other.fresh(path("town1"))).isSameAs(town);
		}
		finally {
			wire.stop();
		}
	}

	private boolean isNew(Stock other) {
		PrintedPage page = other.fresh(path("river1"));
		return page == null
				|| new String(page.in(Encoding.IDENTITY).bytes(), StandardCharsets.UTF_8).contains("Autre titre");
	}

}

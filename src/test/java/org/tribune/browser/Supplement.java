package org.tribune.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.tribune.article.Manuscript;
import org.tribune.article.Manuscript.Signature;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.staff.Actor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * What the sample magazine has no example of: videos, an article without anything around
 * its words, a withdrawn one, a list of several pages. All of it is older than the sample
 * articles, so that the home page is the sample's own.
 */
@TestComponent
class Supplement {

	static final Actor HAND = Actor.process("supplement");

	static final String SECTION = "/savoirs";

	static final String EMBEDS = "/savoirs/trois-videos-et-tout-ce-qui-est-large";

	static final String BARE = "/savoirs/presque-rien";

	static final String WITHDRAWN = "/savoirs/une-tribune-retiree";

	static final String EMPTY_THEME = "/themes/essais-sans-suite";

	static final String CONTRIBUTOR = "/contributeurs/maximilienne-de-la-rochefoucauld-montmorency";

	private static final Instant OLD = Instant.parse("2023-05-11T06:30:00Z");

	/** More than a page of a list holds. */
	private static final int SERIES = 24;

	private static final String WIDE = """
			<p>Trois vidéos, puis tout ce qui ne tient pas dans une colonne étroite. Un mot :
			<em>hexakosioihexekontahexaphobieanticonstitutionnellement</em> ; une adresse :
			<a href="https://example.org/une/adresse/qui/ne/finit/pas">https://example.org/une/adresse/qui/ne/finit/pas/avant/longtemps</a>.</p>
			<h2>Des vidéos</h2>
			<figure class="embed"><a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=42">Un film court</a>
			<figcaption>Un film que chacun peut montrer.</figcaption></figure>
			<figure class="embed"><a href="https://vimeo.com/123456789/abcdef0123">Une vidéo non répertoriée</a></figure>
			<figure class="embed"><a href="https://www.dailymotion.com/video/x7abcde">Une troisième</a></figure>
			<figure class="embed"><a href="https://www.example.org/rapport">Un rapport</a></figure>
			<h2>Des choses larges</h2>
			<pre><code>rsync --archive --delete --link-dest=/sauvegardes/hier /donnees/ sauvegarde.example.org:/sauvegardes/aujourdhui/</code></pre>
			<table><thead><tr><th>Commune</th><th>Habitants</th><th>Médecins</th><th>Heures de consultation</th>
			<th>Pharmacies</th><th>Distance moyenne</th><th>Observations</th></tr></thead>
			<tbody><tr><th>Saint-Aubin-des-Monts</th><td>4 210</td><td>3</td><td>96</td><td>1</td><td>7,4 km</td>
			<td>Intercommunalité</td></tr></tbody></table>
			<pre lang="en"><code>nothing wide</code></pre>
			<table lang="en"><tbody><tr><td>small</td></tr></tbody></table>
			<h3>Un titre dans un titre</h3>
			<h4>Et un troisième</h4>
			<ul><li>un<ul><li>deux<ul><li>trois</li></ul></li></ul></li></ul>
			<h2>Des parties</h2>
			<p>Une table des matières plus haute que bien des fenêtres.</p>
			"""
			+ "<h2>Une partie qui a un titre de deux lignes</h2><p>Peu.</p>".repeat(14);

	private final Newsroom newsroom;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final Clock clock;

	Supplement(Newsroom newsroom, Sections sections, Themes themes, Contributors contributors, Clock clock) {
		this.newsroom = newsroom;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void write() {
		this.themes.save(new Theme(slug(EMPTY_THEME), "Essais sans suite", this.clock.instant()));
		Contributor signer = this.contributors.save(new Contributor(slug(CONTRIBUTOR), "Maximilienne",
				"de La Rochefoucauld-Montmorency", this.clock.instant()));
		publish(EMBEDS, "Trois vidéos, et tout ce qui est plus large qu’une colonne", WIDE, signer, 0);
		publish(BARE, "Presque rien", "<p>Une phrase.</p>", null, 1);
		this.newsroom.withdraw(publish(WITHDRAWN, "Une tribune retirée", "<p>Elle n’est plus là.</p>", signer, 2),
				HAND);
		for (int number = 1; number <= SERIES; number++) {
			publish(SECTION + "/essai-" + number, "Essai numéro " + number,
					"<p>Un essai parmi d’autres, le numéro " + number + ".</p>", signer, 2 + number);
		}
	}

	private long publish(String path, String headline, String body, @Nullable Contributor signer, int daysBefore) {
		Section section = this.sections.findBySlug(slug(SECTION)).orElseThrow();
		long id = this.newsroom.create(new Manuscript(Locale.FRENCH, slug(path), "", headline, "", body, "",
				section.id(), List.of(), (signer != null) ? List.of(Signature.of(signer.id())) : List.of(), null),
				HAND);
		this.newsroom.publishAsOf(id, OLD.minus(Duration.ofDays(daysBefore)), HAND);
		return id;
	}

	private static String slug(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}

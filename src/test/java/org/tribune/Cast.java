package org.tribune;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.site.ContentChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The small named cast of the tests, set up through the domain. Names repeat; slugs get a
 * number, so that tests which share a database do not meet.
 */
@Transactional
public class Cast {

	/** The hand that writes in tests. */
	public static final Actor HAND = Actor.process("test");

	/** The password of every member of staff. */
	public static final String PASSWORD = "une rivière se mesure à pied";

	/** A day on which articles are published unless a test says otherwise. */
	public static final Instant DAY = Instant.parse("2026-03-01T08:05:00Z");

	private final AtomicInteger number = new AtomicInteger();

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final Newsroom newsroom;

	private final MediaLibrary media;

	private final Personnel personnel;

	private final ApplicationEventPublisher events;

	Cast(Sections sections, Themes themes, Contributors contributors, Newsroom newsroom, MediaLibrary media,
			Personnel personnel, ApplicationEventPublisher events) {
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.newsroom = newsroom;
		this.media = media;
		this.personnel = personnel;
		this.events = events;
	}

	/**
	 * Somebody new on the staff, with this role and the password {@link #PASSWORD}.
	 */
	public SignedIn staff(Role role) {
		String name = switch (role) {
			case ADMINISTRATOR -> "Agathe Morvan";
			case EDITOR -> "Émile Castaing";
			case AUTHOR -> "Nadia Ferroud";
			case CONTRIBUTOR -> "Côme Valtier";
		};
		return this.personnel.takeOn(role.name().toLowerCase(Locale.ROOT) + "-" + next() + "@estrade.example.org", name,
				role, Locale.FRENCH, PASSWORD, HAND);
	}

	/**
	 * The request of somebody who is signed in, with the token that forms carry.
	 */
	public static RequestPostProcessor as(SignedIn who) {
		return (request) -> csrf().postProcessRequest(user(who.email()).postProcessRequest(request));
	}

	/**
	 * Hands a manuscript in for a member of staff, whose article it is then.
	 */
	public long create(Draft draft, SignedIn owner) {
		return this.newsroom.create(draft.manuscript(), Actor.of(owner));
	}

	/**
	 * A section of this test's own.
	 */
	public Section section() {
		Section section = new Section("energie-" + next(), "Énergie", 0, DAY);
		section.present("Énergie", "Ce qui nous chauffe.", "#0f5f45", DAY);
		this.events.publishEvent(new ContentChanged("section"));
		return this.sections.save(section);
	}

	/**
	 * A theme of this test's own.
	 */
	public Theme theme(String name) {
		return this.themes.save(new Theme("theme-" + next(), name, DAY));
	}

	/**
	 * Ada Lantier, who has a full profile.
	 */
	public Contributor ada() {
		Contributor ada = new Contributor("ada-lantier-" + next(), "Ada", "Lantier", DAY);
		ada.present("Hydrologue", "Agence de la Vire", "Ada Lantier mesure des rivières.\n\nElle enseigne à Morlieu.",
				"Aucun.", DAY);
		ada.show(drawing("portrait.svg", "Portrait d’Ada Lantier"), List.of(), DAY);
		return this.contributors.save(ada);
	}

	/**
	 * Zoé Quint, of whom only the name is known.
	 */
	public Contributor zoe() {
		return this.contributors.save(new Contributor("zoe-quint-" + next(), "Zoé", "Quint", DAY));
	}

	/**
	 * The staff, who sign together and have no first name.
	 */
	public Contributor collective() {
		return this.contributors.save(new Contributor("la-redaction-" + next(), "", "La rédaction", DAY));
	}

	/**
	 * A drawing, different each time.
	 */
	public Image drawing(String fileName, String alternativeText) {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"900\"><circle r=\"%d\"/></svg>"
			.formatted(next());
		Image image = this.media.addDrawing(fileName, svg.getBytes(StandardCharsets.UTF_8));
		image.describe(alternativeText, "", "");
		return image;
	}

	/**
	 * The beginning of a manuscript in French.
	 */
	public Draft draft(String headline) {
		return new Draft(headline);
	}

	/**
	 * Hands a manuscript in and leaves it a draft.
	 */
	public long create(Draft draft) {
		return this.newsroom.create(draft.manuscript(), HAND);
	}

	/**
	 * Hands a manuscript in and publishes it under a date.
	 */
	public long publish(Draft draft, Instant date) {
		long id = create(draft);
		this.newsroom.publishAsOf(id, date, HAND);
		return id;
	}

	private int next() {
		return this.number.incrementAndGet();
	}

	/**
	 * A manuscript in the making.
	 */
	public final class Draft {

		private final String headline;

		private String slug;

		private Locale language = Locale.FRENCH;

		private String kicker = "";

		private String standfirst = "";

		private String body = "<p>Une rivière se mesure à pied.</p>";

		private @Nullable Long sectionId;

		private List<Long> themeIds = List.of();

		private List<Manuscript.Signature> signatures = List.of();

		private Manuscript.@Nullable Lead lead;

		private @Nullable Long shareImageId;

		private Draft(String headline) {
			this.headline = headline;
			this.slug = "tribune-" + next();
		}

		/** Chooses the slug. */
		public Draft slug(String value) {
			this.slug = value;
			return this;
		}

		/** Writes it in English. */
		public Draft english() {
			this.language = Locale.ENGLISH;
			return this;
		}

		/** Adds a kicker and a standfirst. */
		public Draft opening(String kicker, String standfirst) {
			this.kicker = kicker;
			this.standfirst = standfirst;
			return this;
		}

		/** Writes the body, as HTML. */
		public Draft body(String html) {
			this.body = html;
			return this;
		}

		/** Puts it in a section. */
		public Draft in(Section section) {
			this.sectionId = section.id();
			return this;
		}

		/** Gives it themes. */
		public Draft on(Theme... themes) {
			this.themeIds = Arrays.stream(themes).map(Theme::id).toList();
			return this;
		}

		/** Has it signed. */
		public Draft by(Contributor... contributors) {
			this.signatures = Arrays.stream(contributors).map((one) -> Manuscript.Signature.of(one.id())).toList();
			return this;
		}

		/** Puts an image over it. */
		public Draft illustrated(Image image, String caption, String credit) {
			this.lead = new Manuscript.Lead(image.id(), image.alternativeText(), caption, credit);
			return this;
		}

		/** Chooses what share cards show. */
		public Draft sharing(Image image) {
			this.shareImageId = image.id();
			return this;
		}

		/** Its slug. */
		public String slug() {
			return this.slug;
		}

		/** As it is handed in. */
		public Manuscript manuscript() {
			return new Manuscript(this.language, this.slug, this.kicker, this.headline, this.standfirst, this.body, "",
					this.sectionId, this.themeIds, this.signatures, this.lead, null, false, this.shareImageId);
		}

	}

}

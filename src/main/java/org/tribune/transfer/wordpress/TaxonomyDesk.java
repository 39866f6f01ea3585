package org.tribune.transfer.wordpress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.markup.Markup;
import org.tribune.markup.Slug;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.site.ContentChanged;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrTerm;

/**
 * Makes sections and themes of categories and tags: the first category of an article is
 * its section, further categories and all tags are its themes. WordPress's category for
 * what has none comes last.
 */
@Component
class TaxonomyDesk {

	private static final Set<String> DEFAULT = Set.of("uncategorized", "non-classe", "non-classifiee",
			"sans-categorie");

	private static final WxrItem.Term NONE = new WxrItem.Term(WxrTerm.CATEGORY, "non-classe", "Non classé");

	private final Sections sections;

	private final Themes themes;

	private final ImportedItems imported;

	private final Redirects redirects;

	private final Markup markup;

	private final ApplicationEventPublisher events;

	TaxonomyDesk(Sections sections, Themes themes, ImportedItems imported, Redirects redirects, Markup markup,
			ApplicationEventPublisher events) {
		this.sections = sections;
		this.themes = themes;
		this.imported = imported;
		this.redirects = redirects;
		this.markup = markup;
		this.events = events;
	}

	/**
	 * The term that becomes the section of an item.
	 */
	static WxrItem.Term sectionTerm(WxrItem item) {
		List<WxrItem.Term> categories = categories(item);
		return categories.stream()
			.filter((term) -> !DEFAULT.contains(term.slug()))
			.findFirst()
			.orElse(categories.isEmpty() ? NONE : categories.getFirst());
	}

	private static List<WxrItem.Term> categories(WxrItem item) {
		return item.terms().stream().filter((term) -> term.taxonomy().equals(WxrTerm.CATEGORY)).toList();
	}

	/**
	 * The section of an item.
	 */
	@Transactional
	public long section(WxrItem item, ImportRun run) {
		WxrItem.Term term = sectionTerm(item);
		return known(ImportedKind.SECTION, key(term), run, () -> takeSection(term, run));
	}

	/**
	 * The themes of an item, in the order of the export.
	 */
	@Transactional
	public List<Long> themes(WxrItem item, ImportRun run) {
		WxrItem.Term section = sectionTerm(item);
		return item.terms()
			.stream()
			.filter((term) -> term.taxonomy().equals(WxrTerm.CATEGORY) || term.taxonomy().equals(WxrTerm.TAG))
			.filter((term) -> !term.equals(section) && !DEFAULT.contains(term.slug()))
			.map((term) -> known(ImportedKind.THEME, term.taxonomy() + "/" + key(term), run,
					() -> takeTheme(term, run)))
			.distinct()
			.toList();
	}

	private static String key(WxrItem.Term term) {
		return (term.slug().isEmpty() ? term.name() : term.slug()).toLowerCase(Locale.ROOT);
	}

	private long known(ImportedKind kind, String key, ImportRun run, Supplier<Long> take) {
		String name = kind + " " + key;
		Long known = run.known.get(name);
		if (known != null) {
			return known;
		}
		long id = this.imported.find(run.source(), kind, key)
			.flatMap((item) -> Optional.ofNullable(item.targetId()))
			.orElseGet(() -> {
				long taken = take.get();
				this.imported.remember(run.source(), new ImportedItem(kind, key, taken, "", 0, false), null);
				return taken;
			});
		run.known.put(name, id);
		return id;
	}

	private long takeSection(WxrItem.Term term, ImportRun run) {
		String name = name(term, run);
		String wish = SlugWish.of(term.slug(), name, "rubrique");
		String slug = Slug.isReserved(wish) ? "rubrique-" + wish : wish;
		if (!slug.equals(SlugWish.decoded(term.slug()))) {
			run.report().changed(name, "slug-changed", term.slug(), slug);
		}
		Section section = this.sections.findBySlug(slug).orElseGet(() -> {
			run.report().arrived("arrived.section");
			Section created = new Section(slug, name, this.sections.findAllByOrderByPositionAscNameAscIdAsc().size(),
					run.now());
			created.present(name, description(term, run), null, run.now());
			this.events.publishEvent(new ContentChanged("section"));
			return this.sections.save(created);
		});
		// A category may be a theme of earlier posts: as a section it is easier to find.
		if (!term.slug().isEmpty()) {
			this.redirects.add("/category/" + term.slug(), section.path(), RedirectOrigin.IMPORTED);
		}
		return section.id();
	}

	private long takeTheme(WxrItem.Term term, ImportRun run) {
		String name = name(term, run);
		String slug = SlugWish.of(term.slug(), name, "theme");
		Theme theme = this.themes.findBySlug(slug).orElseGet(() -> {
			run.report().arrived("arrived.theme");
			Theme created = new Theme(slug, name, run.now());
			created.present(name, description(term, run), run.now());
			return this.themes.save(created);
		});
		redirect(term.taxonomy().equals(WxrTerm.TAG) ? "/tag/" : "/category/", term, theme.path());
		return theme.id();
	}

	private void redirect(String base, WxrItem.Term term, String path) {
		if (!term.slug().isEmpty() && this.redirects.target(base + term.slug()).isEmpty()) {
			this.redirects.add(base + term.slug(), path, RedirectOrigin.IMPORTED);
		}
	}

	private String name(WxrItem.Term term, ImportRun run) {
		String declared = run.survey().term(term.taxonomy(), term.slug()).map(WxrTerm::name).orElse("");
		String name = this.markup.line(declared.isEmpty() ? term.name() : declared, run.language(), false);
		return name.isEmpty() ? SlugWish.decoded(term.slug()) : name;
	}

	private String description(WxrItem.Term term, ImportRun run) {
		String description = run.survey().term(term.taxonomy(), term.slug()).map(WxrTerm::description).orElse("");
		return this.markup.line(description, run.language(), false);
	}

}

package org.tribune.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.site.PageMetadata;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;
import org.tribune.site.Snapshot;
import org.tribune.site.Snapshots;
import org.tribune.site.StaticPages;

/**
 * Who publishes, and on which site: what every graph names, from memory.
 */
@Component
public class Imprint {

	private static final int ICON = 512;

	private final Site site;

	private final SiteProperties addresses;

	private final Snapshot<Optional<ImageAddress>> logo;

	private final Snapshot<Set<String>> staticPages;

	Imprint(Site site, SiteProperties addresses, PublisherLogo logo, StaticPages pages, Snapshots snapshots) {
		this.site = site;
		this.addresses = addresses;
		this.logo = snapshots.create("publisher's logo", logo::find);
		this.staticPages = snapshots.create("addresses of static pages", pages::publishedSlugs);
	}

	/**
	 * How others refer to the publisher.
	 */
	public Reference publisher() {
		return new Reference(this.addresses.absolute("/#publisher"));
	}

	/**
	 * The magazine, where nobody else signs.
	 */
	public Author house() {
		return new Organization("Organization", publisher().id(), this.site.settings().name(),
				this.addresses.absolute("/"), "", null, List.of(), List.of());
	}

	/**
	 * How others refer to the site.
	 */
	public Reference website() {
		return new Reference(this.addresses.absolute("/#website"));
	}

	/**
	 * Publisher and site, as every page but the first names them.
	 */
	public List<Node> named() {
		return List.of(organization(), site(null));
	}

	/**
	 * Publisher and site, with all there is to say of them.
	 */
	public List<Node> inFull() {
		SiteSettings settings = this.site.settings();
		NewsMediaOrganization publisher = organization().inFull(settings.publisherName(), settings.contactEmail(),
				settings.publisher().address(), settings.profiles(), policies(settings));
		return List.of(publisher,
				site(new WebSite.SearchAction(this.addresses.absolute("/recherche") + "?q={search_term_string}")));
	}

	private NewsMediaOrganization organization() {
		return new NewsMediaOrganization(publisher().id(), this.site.settings().name(), this.addresses.absolute("/"),
				logo());
	}

	/** The site's own icon stands in for a logo. */
	private ImageObject logo() {
		return this.logo.get()
			.map((image) -> Pictures.whole(image, "", "", this.addresses))
			.orElseGet(
					() -> new ImageObject(this.addresses.absolute("/assets/icons/icon-512.png"), ICON, ICON, "", ""));
	}

	private WebSite site(WebSite.@Nullable SearchAction search) {
		SiteSettings settings = this.site.settings();
		return new WebSite("WebSite", website().id(), settings.name(), this.addresses.absolute("/"),
				(search != null) ? settings.description() : "", settings.language().getLanguage(), publisher(), search);
	}

	/** A page that was taken off the site promises nothing. */
	private Map<String, String> policies(SiteSettings settings) {
		Map<String, String> absolute = new LinkedHashMap<>();
		settings.policies().forEach((policy, address) -> {
			String slug = address.startsWith("/pages/") ? address.substring("/pages/".length()) : "";
			if (slug.isEmpty() || this.staticPages.get().contains(slug.replaceFirst("[?#].*", ""))) {
				absolute.put(policy.property(), address.startsWith("/") ? this.addresses.absolute(address) : address);
			}
		});
		return absolute;
	}

	/**
	 * A page, on this site.
	 * @param type {@code WebPage} or one of its kinds
	 */
	public WebPage page(String type, PageMetadata page) {
		boolean home = page.canonical().equals(this.addresses.absolute("/"));
		return new WebPage(type, page.canonical(), page.canonical(), page.title(),
				page.description(this.site.settings()), page.language().getLanguage(), website(),
				home ? null : new Reference(BreadcrumbList.id(page.canonical())), null, null, null, List.of());
	}

	/**
	 * The way to a page, from the home page on.
	 * @param between what lies between
	 */
	public BreadcrumbList way(PageMetadata page, PageLink... between) {
		List<ListItem> way = new ArrayList<>();
		way.add(ListItem.crumb(1, this.site.settings().name(), this.addresses.absolute("/")));
		for (PageLink one : between) {
			way.add(ListItem.crumb(way.size() + 1, one.name(), this.addresses.absolute(one.path())));
		}
		way.add(ListItem.crumb(way.size() + 1, page.title(), page.canonical()));
		return new BreadcrumbList(page.canonical(), way);
	}

	/**
	 * What a page of a list shows.
	 * @param before how many stand on the pages before
	 */
	public ItemList list(int before, List<PageLink> entries) {
		return new ItemList(IntStream.range(0, entries.size())
			.mapToObj((index) -> ListItem.entry(before + index + 1, entries.get(index).name(),
					this.addresses.absolute(entries.get(index).path())))
			.toList());
	}

}

package org.tribune.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.StaticPages;
import org.tribune.taxonomy.Sections;

/**
 * The menus as they are: the site's own, or arranged by an administrator.
 */
@Component
class Menus {

	private final JdbcClient database;

	private final Sections sections;

	private final StaticPages pages;

	Menus(JdbcClient database, Sections sections, StaticPages pages) {
		this.database = database;
		this.sections = sections;
		this.pages = pages;
	}

	/**
	 * The links in order, those too that lead to nothing yet.
	 */
	List<MenuLink> links(Place place) {
		return arranged(place) ? rows(place) : own(place);
	}

	boolean arranged(Place place) {
		return this.database.sql("select exists (select 1 from navigation_menu where place = ?)")
			.param(place.name())
			.query(Boolean.class)
			.single();
	}

	/**
	 * A link that an administrator added, and the menu it stands in.
	 */
	Optional<Place> placeOf(long id) {
		return this.database.sql("select place from navigation_link where id = ?")
			.param(id)
			.query((row, number) -> Place.valueOf(row.getString("place")))
			.optional();
	}

	private List<MenuLink> rows(Place place) {
		return this.database.sql("""
				select l.id, l.address, l.label, s.slug as section_slug, s.name as section_name,
				       t.slug as theme_slug, t.name as theme_name, p.slug as page_slug, p.title as page_title,
				       coalesce(p.published, true) and (l.theme_id is null or exists (select 1 from article_theme f
				           where f.theme_id = l.theme_id and f.published_at is not null)) as shown
				from navigation_link l left join section s on s.id = l.section_id left join theme t on t.id = l.theme_id
				     left join static_page p on p.id = l.page_id
				where l.place = ? order by l.position, l.id
				""").param(place.name()).query((row, number) -> {
			String section = row.getString("section_slug");
			String theme = row.getString("theme_slug");
			String page = row.getString("page_slug");
			String path = (section != null) ? "/" + section : (theme != null) ? "/themes/" + theme
					: (page != null) ? "/pages/" + page : row.getString("address");
			String name = (section != null) ? row.getString("section_name")
					: (theme != null) ? row.getString("theme_name") : (page != null) ? row.getString("page_title") : "";
			String label = row.getString("label");
			return new MenuLink(row.getLong("id"), path, label.isEmpty() ? name : label, section,
					row.getBoolean("shown"));
		}).list();
	}

	private List<MenuLink> own(Place place) {
		List<MenuLink> links = new ArrayList<>();
		if (place == Place.HEADER) {
			this.sections.findAllByOrderByPositionAscNameAscIdAsc()
				.forEach((section) -> links.add(new MenuLink(0, section.path(), section.name(), section.slug(), true)));
			links.add(MenuLink.list("/themes"));
			links.add(MenuLink.list("/contributeurs"));
		}
		else {
			links.add(MenuLink.list("/archives"));
			links.add(MenuLink.list("/themes"));
			links.add(MenuLink.list("/contributeurs"));
			this.pages.footer().forEach((page) -> links.add(new MenuLink(0, page.path(), page.title(), null, true)));
		}
		return links;
	}

}

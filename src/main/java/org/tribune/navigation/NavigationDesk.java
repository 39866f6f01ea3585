package org.tribune.navigation;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.ContentChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that arranges the menus: one transaction and one line in the audit log a verb.
 */
@Component
@Transactional
class NavigationDesk {

	private final Menus menus;

	private final JdbcClient database;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	NavigationDesk(Menus menus, JdbcClient database, AuditLog audit, ApplicationEventPublisher events) {
		this.menus = menus;
		this.database = database;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * From now on a menu is arranged by hand; it begins with what it shows today.
	 */
	void arrange(Place place, Actor by) {
		if (this.menus.arranged(place)) {
			return;
		}
		List<MenuLink> own = this.menus.links(place);
		this.database.sql("insert into navigation_menu (place) values (?)").param(place.name()).update();
		own.forEach((link) -> insert(place, link.path(), ""));
		changed(place, "arranged", "", by);
	}

	/**
	 * Gives a menu back to the site.
	 */
	void restore(Place place, Actor by) {
		this.database.sql("delete from navigation_menu where place = ?").param(place.name()).update();
		changed(place, "restored", "", by);
	}

	/**
	 * Adds a link at the end.
	 * @return false when it needs a label and has none
	 */
	boolean add(LinkForm form, Actor by) {
		arrange(form.place(), by);
		boolean named = !form.label().isEmpty() || MenuLink.names(form.address())
				|| !target(form.address()).equals(Target.NONE);
		if (named) {
			insert(form.place(), form.address(), form.label());
			changed(form.place(), "link-added", form.address(), by);
		}
		return named;
	}

	/**
	 * Takes a link out of its menu.
	 */
	Optional<Place> remove(long id, Actor by) {
		Optional<Place> place = this.menus.placeOf(id);
		place.ifPresent((menu) -> {
			this.database.sql("delete from navigation_link where id = ?").param(id).update();
			changed(menu, "link-removed", String.valueOf(id), by);
		});
		return place;
	}

	/**
	 * Moves a link by one place.
	 */
	Optional<Place> move(long id, int step, Actor by) {
		Optional<Place> place = this.menus.placeOf(id);
		place.ifPresent((menu) -> {
			List<Long> order = ids(menu);
			int now = order.indexOf(id);
			Collections.swap(order, now, Math.clamp((long) now + step, 0, order.size() - 1));
			order(menu, order, by);
		});
		return place;
	}

	/**
	 * Puts the links of a menu in this order; those that are not named follow in theirs.
	 */
	void order(Place place, List<Long> wished, Actor by) {
		List<Long> known = ids(place);
		List<Long> order = new ArrayList<>(wished.stream().distinct().filter(known::contains).toList());
		known.stream().filter((id) -> !order.contains(id)).forEach(order::add);
		for (int position = 0; position < order.size(); position++) {
			this.database.sql("update navigation_link set position = ? where id = ?")
				.params(position, order.get(position))
				.update();
		}
		changed(place, "ordered", "", by);
	}

	private List<Long> ids(Place place) {
		return new ArrayList<>(
				this.menus.arranged(place) ? this.menus.links(place).stream().map(MenuLink::id).toList() : List.of());
	}

	/**
	 * A link to a section, a theme or a static page follows it when its address changes.
	 */
	private void insert(Place place, String address, String label) {
		Target target = target(address);
		this.database.sql("""
				insert into navigation_link (place, position, section_id, theme_id, page_id, address, label)
				values (:place, (select coalesce(max(position), -1) + 1 from navigation_link where place = :place),
				        :section, :theme, :page, :address, :label)
				""")
			.param("place", place.name())
			.param("section", target.sectionId(), Types.BIGINT)
			.param("theme", target.themeId(), Types.BIGINT)
			.param("page", target.pageId(), Types.BIGINT)
			.param("address", target.equals(Target.NONE) ? address : null, Types.VARCHAR)
			.param("label", label)
			.update();
	}

	private Target target(String address) {
		return this.database
			.sql("""
					select id as section_id, null::bigint as theme_id, null::bigint as page_id
					from section where '/' || slug = :address
					union all select null, id, null from theme where slug = substr(:address, 9) and :address like '/themes/%'
					union all select null, null, id from static_page where slug = substr(:address, 8)
					and :address like '/pages/%' limit 1
					""")
			.param("address", address)
			.query((row, number) -> new Target(row.getObject("section_id", Long.class),
					row.getObject("theme_id", Long.class), row.getObject("page_id", Long.class)))
			.optional()
			.orElse(Target.NONE);
	}

	private void changed(Place place, String verb, String detail, Actor by) {
		this.audit.record(by, "navigation." + verb, place.name().toLowerCase(Locale.ROOT), detail);
		this.events.publishEvent(new ContentChanged("navigation"));
	}

	private record Target(@Nullable Long sectionId, @Nullable Long themeId, @Nullable Long pageId) {

		static final Target NONE = new Target(null, null, null);

	}

}

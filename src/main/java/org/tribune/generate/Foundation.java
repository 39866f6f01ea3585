package org.tribune.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.AlphabeticalName;
import org.tribune.markup.Slug;

/**
 * What articles refer to, and where the database keeps it. What has the same address
 * already is taken as it is.
 *
 * @param sections ids, in the order of the topics
 * @param themes ids, in the order of the subjects
 * @param contributors ids, in the order of the profiles
 * @param profiles who signs
 * @param drawings ids of images
 */
record Foundation(List<Long> sections, List<Long> themes, List<Long> contributors, List<Profile> profiles,
		List<Long> drawings) {

	static Foundation lay(Connection connection, Plan plan, Author author, List<Long> drawings) throws SQLException {
		Instant now = plan.until().minusYears(16).atStartOfDay().toInstant(ZoneOffset.UTC);
		CopyRows sections = new CopyRows(
				"incoming (slug, name, description, colour, position, created_at, modified_at)");
		List<Topic> topics = author.language().topics();
		for (Topic topic : topics) {
			sections.add(topic.slug(), topic.name(), topic.description(), topic.colour(), topics.indexOf(topic), now,
					now);
		}
		Map<String, Long> sectionIds = settle(connection, "section", sections);
		CopyRows themes = new CopyRows(
				"incoming (slug, name, description, initial, sort_name, created_at, modified_at)");
		for (Subject subject : author.subjects()) {
			AlphabeticalName name = AlphabeticalName.of(subject.name());
			themes.add(Slug.of(subject.name()), subject.name(), "", name.initial(), name.sortName(), now, now);
		}
		Map<String, Long> themeIds = settle(connection, "theme", themes);
		List<Profile> profiles = Profile.all(plan, author);
		Map<String, Long> contributorIds = settle(connection, "contributor", contributors(profiles, now));
		return new Foundation(topics.stream().map((one) -> id(sectionIds, one.slug())).toList(),
				author.subjects().stream().map((one) -> id(themeIds, Slug.of(one.name()))).toList(),
				profiles.stream().map((one) -> id(contributorIds, one.slug())).toList(), profiles, drawings);
	}

	private static CopyRows contributors(List<Profile> profiles, Instant now) {
		CopyRows rows = new CopyRows(
				"incoming (slug, first_name, last_name, role, organisation, biography, initial, sort_name, created_at, modified_at)");
		for (Profile one : profiles) {
			AlphabeticalName name = AlphabeticalName.of(one.lastName(), one.firstName());
			rows.add(one.slug(), one.firstName(), one.lastName(), one.role(), one.organisation(), one.biography(),
					name.initial(), name.sortName(), now, now);
		}
		return rows;
	}

	private static Map<String, Long> settle(Connection connection, String table, CopyRows rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("create temporary table incoming (like " + table + " including defaults) on commit drop");
			statement.execute("alter table incoming drop column id");
			rows.send(connection);
			String columns = rows.columns();
			statement.execute("insert into " + table + " " + columns + " select "
					+ columns.substring(1, columns.length() - 1) + " from incoming on conflict (slug) do nothing");
			statement.execute("drop table incoming");
		}
		Map<String, Long> ids = new HashMap<>();
		try (PreparedStatement select = connection.prepareStatement("select slug, id from " + table);
				ResultSet result = select.executeQuery()) {
			while (result.next()) {
				ids.put(result.getString(1), result.getLong(2));
			}
		}
		return ids;
	}

	private static long id(Map<String, Long> ids, String slug) {
		@Nullable Long id = ids.get(slug);
		if (id == null) {
			throw new IllegalStateException("Not written: " + slug);
		}
		return id;
	}

}

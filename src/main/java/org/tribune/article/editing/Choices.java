package org.tribune.article.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.editing.SidePanel.Choice;
import org.tribune.article.editing.SidePanel.ImageChoice;
import org.tribune.article.editing.SidePanel.LinkChoice;
import org.tribune.article.editing.SidePanel.SignerChoice;
import org.tribune.markup.AlphabeticalName;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.media.ImageSearch;
import org.tribune.staff.SignedIn;

/**
 * What can be chosen in the side panel: found by a few letters, or by what a form holds.
 */
@Component
@Transactional(readOnly = true)
class Choices {

	private static final int MOST = 12;

	private static final String SIGNERS = "select id, trim(first_name || ' ' || last_name) as name, role, organisation"
			+ " from contributor ";

	private static final String LINKS = "select a.id, a.headline, a.state,"
			+ " '/' || s.slug || '/' || a.slug as path from article a left join section s on s.id = a.section_id ";

	private static final RowMapper<Choice> THEME = (row, number) -> new Choice(row.getLong("id"), row.getString("name"),
			"");

	private static final RowMapper<SignerChoice> SIGNER = (row, number) -> new SignerChoice(row.getLong("id"),
			row.getString("name"), row.getString("role"), row.getString("organisation"));

	private static final RowMapper<LinkChoice> LINK = (row, number) -> new LinkChoice(row.getLong("id"),
			row.getString("headline"), row.getString("path"), row.getString("state"));

	private final JdbcClient database;

	Choices(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Themes with words that begin like these, whatever the accents; then those that are
	 * nearly the same.
	 */
	List<Choice> themes(String letters) {
		String name = AlphabeticalName.of(letters).sortName();
		if (name.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql("""
					select id, name from theme
					 where words @@ to_tsquery('tribune_desk', :query) or sort_name % :name
					 order by sort_name = :name desc, sort_name like :begins desc, similarity(sort_name, :name) desc, sort_name, id
					 limit :most
					""")
			.params(asked(name))
			.query(THEME)
			.list();
	}

	/**
	 * Contributors whose name or organisation has words that begin like these.
	 */
	List<SignerChoice> signers(String letters) {
		String name = AlphabeticalName.of(letters).sortName();
		if (name.isEmpty()) {
			return List.of();
		}
		return this.database.sql(SIGNERS + """
				 where words @@ to_tsquery('tribune_desk', :query)
				 order by sort_name like :begins desc, sort_name, id
				 limit :most
				""").params(asked(name)).query(SIGNER).list();
	}

	/**
	 * Articles with words in the headline or the standfirst, or signed by a name, that
	 * begin like these: those that readers see, and those that this person may read on
	 * the desk.
	 */
	List<LinkChoice> links(String letters, SignedIn who) {
		String name = AlphabeticalName.of(letters).sortName();
		if (name.isEmpty()) {
			return List.of();
		}
		return this.database.sql(LINKS + """
				 where a.id in (select id from article_words join article on id = article_id
				                 where words @@ to_tsquery('tribune_desk', :query)
				                   and (state = 'PUBLISHED' or (state <> 'BINNED' and (:edits or owner_id = :who)))
				                 limit 300)
				 order by a.state = 'PUBLISHED' desc, a.published_at desc nulls last, a.modified_at desc, a.id desc
				 limit :most
				""").params(asked(name)).param("edits", who.edits()).param("who", who.id()).query(LINK).list();
	}

	private static Map<String, Object> asked(String name) {
		return Map.of("name", name, "begins", name + "%", "query", name.replace(" ", ":* & ") + ":*", "most", MOST);
	}

	/**
	 * The names behind what a form holds.
	 */
	SidePanel panel(ManuscriptForm form) {
		List<Long> signers = form.signatures().stream().map(ManuscriptForm.Signature::contributorId).toList();
		return new SidePanel(named("select id, name from theme where id", form.themeIds(), THEME, Choice::id),
				named(SIGNERS + "where id", signers, SIGNER, SignerChoice::id).stream()
					.map((one) -> new Choice(one.id(), one.name(), one.organisation()))
					.toList(),
				image(form.leadImageId()), image(form.shareImageId()),
				named(LINKS + "where a.id", form.pinned(), LINK, LinkChoice::id),
				named(LINKS + "where a.id", form.banned(), LINK, LinkChoice::id));
	}

	private @Nullable ImageChoice image(@Nullable Long id) {
		if (id == null) {
			return null;
		}
		return this.database.sql("select " + ImageColumns.OF_I + " from image i where i.id = ?")
			.param(id)
			.query((row, number) -> {
				ImageAddress address = ImageColumns.read(row);
				return new ImageChoice(row.getLong("image_id"), row.getString("file_name"),
						(address != null) ? address.thumbnail(ImageSearch.Found.THUMBNAIL) : null);
			})
			.optional()
			.orElse(null);
	}

	private <T> List<T> named(String select, Collection<Long> ids, RowMapper<T> mapper, Function<T, Long> id) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, T> found = this.database.sql(select + " in (:ids)")
			.param("ids", ids)
			.query(mapper)
			.list()
			.stream()
			.collect(Collectors.toMap(id, Function.identity()));
		return ids.stream().distinct().map(found::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/**
	 * Themes that a new name would nearly repeat: without accents, capitals or plural the
	 * same, or a letter or two apart.
	 */
	List<Choice> near(String name) {
		String sortName = AlphabeticalName.of(name).sortName();
		if (sortName.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql("""
					select id, name from theme
					 where sort_name % :name
					   and (regexp_replace(sort_name, '[sx]\\M', '', 'g') = :singular or similarity(sort_name, :name) > 0.55)
					 order by similarity(sort_name, :name) desc, id limit 5
					""")
			.param("name", sortName)
			.param("singular", singular(sortName))
			.query(THEME)
			.list();
	}

	private static String singular(String words) {
		return words.replaceAll("[sx]\\b", "").toLowerCase(Locale.ROOT);
	}

}

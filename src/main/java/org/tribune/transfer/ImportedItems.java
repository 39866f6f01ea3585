package org.tribune.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What imports have made of the things of other systems.
 */
@Component
public class ImportedItems {

	private static final String COLUMNS = """
			select kind, source_key, coalesce(article_id, page_id, contributor_id, section_id, theme_id) as target_id,
			       fingerprint, target_version, links_pending
			from imported_item
			""";

	private final JdbcClient database;

	ImportedItems(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What became of a thing.
	 */
	public Optional<ImportedItem> find(String source, ImportedKind kind, String key) {
		return this.database.sql(COLUMNS + "where source = ? and kind = ? and source_key = ?")
			.params(source, kind.name(), key)
			.query(ImportedItems::item)
			.optional();
	}

	/**
	 * What became of the thing that readers of the other site found under this path.
	 */
	public Optional<ImportedItem> findByOldPath(String source, String path) {
		return this.database.sql(COLUMNS + "where source = ? and old_path = ? order by kind, source_key limit 1")
			.params(source, path)
			.query(ImportedItems::item)
			.optional();
	}

	/**
	 * Things with links that did not lead anywhere yet, in the order of their keys.
	 * @param after the last key seen, empty at first
	 */
	public List<ImportedItem> pending(String source, ImportedKind kind, String after, int limit) {
		return this.database.sql(COLUMNS + """
				where source = ? and kind = ? and source_key > ? and links_pending order by source_key limit ?
				""").params(source, kind.name(), after, limit).query(ImportedItems::item).list();
	}

	/**
	 * Whether an import of this site has made this already.
	 */
	public boolean knowsTarget(String source, ImportedKind kind, long targetId) {
		return this.database
			.sql("select exists (select 1 from imported_item where source = ? and %s = ?)".formatted(kind.column()))
			.params(source, targetId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Remembers what a thing became, or that it was brought up to date.
	 * @param oldPath public path on the other site, null when it had none
	 */
	public void remember(String source, ImportedItem item, @Nullable String oldPath) {
		this.database.sql("""
				insert into imported_item (source, kind, source_key, %1$s, fingerprint, target_version, old_path,
				                           links_pending)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (source, kind, source_key) do update
				set %1$s = excluded.%1$s, fingerprint = excluded.fingerprint, old_path = excluded.old_path,
				    target_version = excluded.target_version, links_pending = excluded.links_pending,
				    imported_at = now()
				""".formatted(item.kind().column()))
			.params(source, item.kind().name(), item.key())
			.param(item.targetId())
			.params(item.fingerprint(), item.version())
			.param(oldPath)
			.param(item.linksPending())
			.update();
	}

	/**
	 * Links were followed up: the thing may have a new version.
	 */
	public void settle(String source, ImportedItem item, int version, boolean linksPending) {
		this.database.sql("""
				update imported_item set target_version = ?, links_pending = ?
				where source = ? and kind = ? and source_key = ?
				""").params(version, linksPending, source, item.kind().name(), item.key()).update();
	}

	private static ImportedItem item(ResultSet row, int number) throws SQLException {
		return new ImportedItem(ImportedKind.valueOf(row.getString("kind")), row.getString("source_key"),
				row.getObject("target_id", Long.class), row.getString("fingerprint"), row.getInt("target_version"),
				row.getBoolean("links_pending"));
	}

}

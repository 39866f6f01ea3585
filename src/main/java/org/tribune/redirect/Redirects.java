package org.tribune.redirect;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.CanonicalPath;

/**
 * Where old paths lead. Chains are collapsed and loops broken when a redirect is added,
 * so that a reader follows one at most.
 */
@Component
public class Redirects {

	private final JdbcClient database;

	private final RedirectHits hits;

	Redirects(JdbcClient database, RedirectHits hits) {
		this.database = database;
		this.hits = hits;
	}

	/**
	 * Where somebody who asks for a path is led, which is counted.
	 */
	Optional<String> follow(String path) {
		Optional<String> target = target(path);
		target.ifPresent((found) -> this.hits.count(path));
		return target.or(() -> Beside.of(path).flatMap((beside) -> {
			Optional<String> moved = target(beside.page()).flatMap(beside::movedTo);
			moved.ifPresent((found) -> this.hits.count(beside.page()));
			return moved;
		}));
	}

	/**
	 * Somebody was led from a path to a target without a redirect of that path: it counts
	 * for the one that leads there from the same slug in another section, if there is.
	 */
	void count(String path, String target) {
		String key = CanonicalPath.key(path);
		String ending = key.substring(key.lastIndexOf('/'));
		this.database
			.sql("select source_path from redirect where target_path = ? and right(source_path, ?) = ? limit 1")
			.params(target, ending.length(), ending)
			.query(String.class)
			.optional()
			.ifPresent(this.hits::count);
	}

	/**
	 * Where a path leads.
	 * @param path as it was asked for
	 */
	public Optional<String> target(String path) {
		return this.database.sql("select target_path from redirect where source_path = ?")
			.param(CanonicalPath.key(path))
			.query(String.class)
			.optional();
	}

	/**
	 * From now on one path leads to another; what led to the old one leads to the new one
	 * as well, and the new one leads nowhere else.
	 */
	@Transactional
	public void add(String oldPath, String newPath, RedirectOrigin origin) {
		String source = CanonicalPath.key(oldPath);
		String key = CanonicalPath.key(newPath);
		String target = this.database.sql("select target_path from redirect where source_path = ?")
			.param(key)
			.query(String.class)
			.optional()
			.filter((further) -> origin != RedirectOrigin.RENAMED)
			.orElse(newPath);
		if (source.equals(CanonicalPath.key(target))) {
			return;
		}
		if (origin == RedirectOrigin.RENAMED) {
			this.database.sql("delete from redirect where source_path = ?").param(key).update();
			moveBelow(source, key);
		}
		this.database.sql("update redirect set target_path = ? where target_path = ? and source_path <> ?")
			.params(target, source, CanonicalPath.key(target))
			.update();
		this.database.sql("""
				insert into redirect (source_path, target_path, origin, created_at) values (?, ?, ?, now())
				on conflict (source_path) do update set target_path = excluded.target_path, origin = excluded.origin
				""").params(source, target, origin.name()).update();
	}

	/**
	 * What led below the old path leads below the new one, as when a section with all its
	 * articles moves; what would lead to itself is no redirect any more. One statement
	 * each, on an index, however many articles there are: the character behind the slash
	 * ends the range.
	 */
	private void moveBelow(String oldPath, String newPath) {
		String below = "target_path collate \"C\" >= :old || '/' and target_path collate \"C\" < :old || '0'";
		this.database
			.sql("delete from redirect where source_path = :new || substr(target_path, length(:old) + 1) and " + below)
			.param("old", oldPath)
			.param("new", newPath)
			.update();
		this.database
			.sql("update redirect set target_path = :new || substr(target_path, length(:old) + 1) where " + below)
			.param("old", oldPath)
			.param("new", newPath)
			.update();
	}

}

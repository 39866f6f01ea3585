package org.tribune.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Articles in every state: for the newsroom only.
 */
interface Articles extends Repository<Article, Long> {

	Article save(Article article);

	void flush();

	Optional<Article> findById(long id);

	/**
	 * Whether another article has the slug, or had it when readers saw it.
	 */
	@Query(value = """
			select exists (select 1 from article where slug = ?1 and slug <> ?2)
			    or exists (select 1 from public_slug p where p.slug = ?1
			               and p.article_id is distinct from (select id from article where slug = ?2))
			""", nativeQuery = true)
	boolean isTaken(String slug, String own);

	/**
	 * Where readers saw the article last.
	 */
	@Query(value = """
			select '/' || s.slug || '/' || p.slug from public_slug p join section s on s.id = p.section_id
			where p.article_id = ?1 order by p.since desc limit 1
			""", nativeQuery = true)
	Optional<String> lastPublicPath(long id);

	@Query(value = """
			select id from article where state = 'SCHEDULED' and scheduled_for <= ?1
			order by scheduled_for, id limit 200
			""", nativeQuery = true)
	List<Long> due(Instant now);

	/**
	 * An article whose time has come, kept from other nodes until this transaction ends;
	 * empty when another has it or has published it.
	 */
	@Query(value = """
			select id from article where id = ?1 and state = 'SCHEDULED' and scheduled_for <= ?2
			for update skip locked
			""", nativeQuery = true)
	Optional<Long> takeDue(long id, Instant now);

	@Query(value = """
			select id from article where state = 'PUBLISHED' and unpublish_at <= ?1
			order by unpublish_at, id limit 200
			""", nativeQuery = true)
	List<Long> ended(Instant now);

	/**
	 * An article whose end has come, kept from other nodes until this transaction ends.
	 */
	@Query(value = """
			select id from article where id = ?1 and state = 'PUBLISHED' and unpublish_at <= ?2
			for update skip locked
			""", nativeQuery = true)
	Optional<Long> takeEnded(long id, Instant now);

	@Query(value = "select id from article where state = 'BINNED' and deleted_at < ?1 order by deleted_at, id limit 200",
			nativeQuery = true)
	List<Long> discarded(Instant before);

	/**
	 * Deletes what was thrown away before this, with all that hangs on it.
	 */
	@Modifying
	@Query(value = "delete from article where id = ?1 and state = 'BINNED' and deleted_at < ?2", nativeQuery = true)
	int purge(long id, Instant before);

}

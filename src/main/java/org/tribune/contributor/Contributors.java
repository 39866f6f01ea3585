package org.tribune.contributor;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who signs or may sign, published or not: for the newsroom and the importer.
 * Readers' pages name only those with a published article.
 */
public interface Contributors extends Repository<Contributor, Long> {

	/**
	 * Adds a contributor or keeps the changes.
	 */
	Contributor save(Contributor contributor);

	/**
	 * Without portrait and links, which are read when asked for.
	 */
	Optional<Contributor> findById(long id);

	/**
	 * With portrait and links.
	 */
	@EntityGraph(attributePaths = { "portrait", "links" })
	Optional<Contributor> findBySlug(String slug);

	/**
	 * With portrait and links.
	 */
	@EntityGraph(attributePaths = { "portrait", "links" })
	Optional<Contributor> findWithPortraitAndLinksById(long id);

	/**
	 * Removes a profile that signs nothing; the database refuses any other.
	 */
	void delete(Contributor contributor);

	/**
	 * Those that exist, in no order.
	 */
	List<Contributor> findAllById(Iterable<Long> ids);

	/**
	 * Whether the slug is taken.
	 */
	boolean existsBySlug(String slug);

	/**
	 * Whether the slug cannot be given: another has it, or readers still come by it to
	 * one that was renamed. A redirect that stands in the way can be deleted.
	 * @param own the slug of the one that asks; empty for a new one
	 */
	@Query(value = """
			select exists (select 1 from contributor where slug = ?1 and slug <> ?2)
			    or exists (select 1 from redirect where source_path = '/contributeurs/' || ?1 and origin = 'RENAMED'
			               and target_path <> '/contributeurs/' || ?2)
			""", nativeQuery = true)
	boolean isTaken(String slug, String own);

}

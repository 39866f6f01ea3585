package org.tribune.contributor;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
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

}

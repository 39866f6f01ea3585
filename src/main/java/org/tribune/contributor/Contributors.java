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

	Contributor save(Contributor contributor);

	Optional<Contributor> findById(long id);

	/**
	 * With portrait and links.
	 */
	@EntityGraph(attributePaths = { "portrait", "links" })
	Optional<Contributor> findBySlug(String slug);

	List<Contributor> findAllById(Iterable<Long> ids);

	boolean existsBySlug(String slug);

}

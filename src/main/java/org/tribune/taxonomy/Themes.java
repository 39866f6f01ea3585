package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/**
 * The themes.
 */
public interface Themes extends Repository<Theme, Long> {

	/**
	 * Adds a theme or keeps the changes.
	 */
	Theme save(Theme theme);

	/**
	 * Removes a theme that no article bears; the database refuses any other.
	 */
	void delete(Theme theme);

	/**
	 * By key.
	 */
	Optional<Theme> findById(long id);

	/**
	 * By key, with its picture.
	 */
	@EntityGraph(attributePaths = "picture")
	Optional<Theme> findWithPictureById(long id);

	/**
	 * By the last part of an address, with its picture.
	 */
	@EntityGraph(attributePaths = "picture")
	Optional<Theme> findBySlug(String slug);

	/**
	 * Those that exist, in no order.
	 */
	List<Theme> findAllById(Iterable<Long> ids);

	/**
	 * Whether the slug is taken.
	 */
	boolean existsBySlug(String slug);

}

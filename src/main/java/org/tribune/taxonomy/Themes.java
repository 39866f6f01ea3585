package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

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
	 * By the last part of an address.
	 */
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

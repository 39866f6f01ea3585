package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
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

	/**
	 * Whether the slug cannot be given: another has it, or readers still come by it to
	 * one that was renamed. A redirect that stands in the way can be deleted.
	 * @param own the slug of the one that asks; empty for a new one
	 */
	@Query(value = """
			select exists (select 1 from theme where slug = ?1 and slug <> ?2)
			    or exists (select 1 from redirect where source_path = '/themes/' || ?1 and origin = 'RENAMED'
			               and target_path <> '/themes/' || ?2)
			""", nativeQuery = true)
	boolean isTaken(String slug, String own);

}

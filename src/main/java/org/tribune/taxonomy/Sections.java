package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The sections.
 */
public interface Sections extends Repository<Section, Long> {

	/**
	 * Adds a section or keeps the changes.
	 */
	Section save(Section section);

	/**
	 * Removes a section without articles; the database refuses any other.
	 */
	void delete(Section section);

	/**
	 * By key.
	 */
	Optional<Section> findById(long id);

	/**
	 * By key, with its picture.
	 */
	@EntityGraph(attributePaths = "picture")
	Optional<Section> findWithPictureById(long id);

	/**
	 * By the first part of an address, with its picture.
	 */
	@EntityGraph(attributePaths = "picture")
	Optional<Section> findBySlug(String slug);

	/**
	 * In the order of the navigation.
	 */
	List<Section> findAllByOrderByPositionAscNameAscIdAsc();

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
			select exists (select 1 from section where slug = ?1 and slug <> ?2)
			    or exists (select 1 from redirect where source_path = '/' || ?1 and origin = 'RENAMED'
			               and target_path <> '/' || ?2)
			""", nativeQuery = true)
	boolean isTaken(String slug, String own);

}

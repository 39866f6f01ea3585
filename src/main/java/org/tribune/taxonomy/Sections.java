package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
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

}

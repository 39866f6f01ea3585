package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The sections.
 */
public interface Sections extends Repository<Section, Long> {

	Section save(Section section);

	Optional<Section> findById(long id);

	Optional<Section> findBySlug(String slug);

	/**
	 * In the order of the navigation.
	 */
	List<Section> findAllByOrderByPositionAscNameAscIdAsc();

	boolean existsBySlug(String slug);

}

package org.tribune.taxonomy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The themes.
 */
public interface Themes extends Repository<Theme, Long> {

	Theme save(Theme theme);

	Optional<Theme> findById(long id);

	Optional<Theme> findBySlug(String slug);

	List<Theme> findAllById(Iterable<Long> ids);

	boolean existsBySlug(String slug);

}

package org.tribune.site;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/**
 * The one row of settings, for whoever changes it; readers' pages ask {@link Site}.
 */
public interface SiteSettingsRow extends Repository<SiteSettings, Short> {

	/**
	 * The row, by its only key, with all that hangs on it.
	 */
	@EntityGraph(attributePaths = "policies")
	Optional<SiteSettings> findById(short id);

	/**
	 * The row, which the first migration wrote.
	 */
	default SiteSettings only() {
		return findById(SiteSettings.ONLY).orElseThrow(() -> new IllegalStateException("No site settings"));
	}

	/**
	 * Keeps the changes; announce them with {@link ContentChanged}.
	 */
	SiteSettings save(SiteSettings settings);

}

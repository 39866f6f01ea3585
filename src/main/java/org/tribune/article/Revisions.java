package org.tribune.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What articles said before.
 */
interface Revisions extends Repository<Revision, Long> {

	Revision save(Revision revision);

	@Query("select coalesce(max(r.number), 0) from Revision r where r.articleId = ?1")
	int lastNumber(long articleId);

	@Query("select max(r.savedAt) from Revision r where r.articleId = ?1")
	Optional<Instant> lastSavedAt(long articleId);

	List<Revision> findByArticleIdOrderByNumber(long articleId);

}

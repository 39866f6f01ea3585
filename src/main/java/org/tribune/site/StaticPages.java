package org.tribune.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The static pages, published or not.
 */
public interface StaticPages extends Repository<StaticPage, Long> {

	/**
	 * Adds a page or keeps the changes.
	 */
	StaticPage save(StaticPage page);

	/**
	 * Writes what is saved now, so that versions are known.
	 */
	void flush();

	/**
	 * In any state.
	 */
	Optional<StaticPage> findById(long id);

	/**
	 * In any state; readers get {@link #findBySlugAndPublishedTrue}.
	 */
	Optional<StaticPage> findBySlug(String slug);

	/**
	 * The page readers see under this slug.
	 */
	Optional<StaticPage> findBySlugAndPublishedTrue(String slug);

	/**
	 * What the footer shows, in order.
	 */
	@Query("""
			select new org.tribune.site.FooterLink(p.slug, p.title)
			from StaticPage p where p.published order by p.position, p.title, p.id
			""")
	List<FooterLink> footer();

	/**
	 * The last parts of the addresses that readers find.
	 */
	@Query("select p.slug from StaticPage p where p.published")
	Set<String> publishedSlugs();

	/**
	 * All of them, published or not, in order.
	 */
	List<StaticPage> findAllByOrderByPositionAscTitleAscIdAsc();

	/**
	 * Removes a page.
	 */
	void delete(StaticPage page);

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
			select exists (select 1 from static_page where slug = ?1 and slug <> ?2)
			    or exists (select 1 from redirect where source_path = '/pages/' || ?1 and origin = 'RENAMED'
			               and target_path <> '/pages/' || ?2)
			""", nativeQuery = true)
	boolean isTaken(String slug, String own);

}

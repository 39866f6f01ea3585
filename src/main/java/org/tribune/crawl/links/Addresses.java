package org.tribune.crawl.links;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.SiteProperties;

/**
 * Keeps which article links to which addresses. Only whoever reads texts writes here, one
 * process at a time.
 */
@Component
public class Addresses {

	private final JdbcClient database;

	private final SiteProperties site;

	private final Clock clock;

	Addresses(JdbcClient database, SiteProperties site, Clock clock) {
		this.database = database;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Notes what a text links to now, and forgets what nothing links to any more.
	 * @param html empty for an article that readers do not see
	 * @return articles that another may link to now, or not any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Set<Long> note(long articleId, String html) {
		List<Address> links = BodyLinks.of(html, this.site.baseUrl());
		String[] texts = links.stream().map(Address::text).toArray(String[]::new);
		if (!links.isEmpty()) {
			add(links);
		}
		List<Long> lost = this.database.sql("""
				delete from article_link l using link_address d
				 where l.article_id = :article and d.id = l.address_id and d.address <> all (cast(:texts as text[]))
				returning d.id
				""").param("article", articleId).param("texts", texts).query((row, number) -> row.getLong(1)).list();
		this.database.sql("""
				insert into article_link (article_id, address_id)
				select :article, id from link_address where address = any (cast(:texts as text[]))
				on conflict do nothing
				""").param("article", articleId).param("texts", texts).update();
		Set<Long> targets = new TreeSet<>(targets(articleId, lost));
		if (!lost.isEmpty()) {
			forget(lost);
		}
		return targets;
	}

	private void add(List<Address> links) {
		OffsetDateTime now = now();
		String[] hosts = links.stream()
			.map(Address::host)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toArray(String[]::new);
		this.database.sql("""
				insert into link_host (host) select unnest(cast(? as text[])) on conflict do nothing
				""").param(hosts).update();
		List<String> fresh = this.database.sql("""
				insert into link_address (address, host, slug, next_at)
				select address, nullif(host, ''), slug, :now
				  from unnest(cast(:texts as text[]), cast(:hosts as text[]), cast(:slugs as text[]))
				       as found (address, host, slug) order by address
				on conflict do nothing returning host
				""")
			.param("now", now)
			.param("texts", links.stream().map(Address::text).toArray(String[]::new))
			.param("hosts",
					links.stream().map((one) -> Objects.requireNonNullElse(one.host(), "")).toArray(String[]::new))
			.param("slugs", links.stream().map(Address::slug).toArray(String[]::new))
			.query((row, number) -> Objects.requireNonNullElse(row.getString(1), ""))
			.list();
		wake(fresh.stream().filter((host) -> !host.isEmpty()).distinct().sorted().toList(), now);
	}

	private void wake(Collection<String> hosts, OffsetDateTime now) {
		if (!hosts.isEmpty()) {
			this.database.sql("""
					update link_host set due_at = least(due_at, ?)
					 where host in (select host from link_host where host = any (?) order by host for update)
					""").params(now, hosts.toArray(String[]::new)).update();
		}
	}

	private List<Long> targets(long articleId, List<Long> lost) {
		return this.database.sql("""
				select distinct target_id from link_address
				 where target_id is not null and (id = any (:lost)
				       or id in (select address_id from article_link where article_id = :article))
				""")
			.param("lost", lost.toArray(Long[]::new))
			.param("article", articleId)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private void forget(List<Long> ids) {
		this.database.sql("""
				delete from link_address d where id = any (?)
				   and not exists (select 1 from article_link where address_id = d.id)
				""").param(ids.toArray(Long[]::new)).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}

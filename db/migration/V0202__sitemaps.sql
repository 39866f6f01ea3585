-- Sitemaps hold articles by ranges of 50,000 keys, so that a chunk's address never changes. When each chunk last
-- changed is one look into this index; the range is the division.
create index article_sitemap on article ((id / 50000), greatest(modified_at, first_published_at, withdrawn_at) desc)
    where first_published_at is not null;

create index section_changed on section (modified_at);
create index theme_changed on theme (modified_at);
create index contributor_changed on contributor (modified_at);

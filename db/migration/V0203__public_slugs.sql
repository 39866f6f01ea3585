-- Every slug under which readers ever saw an article stays that article's: an old address never leads to another
-- text, and what a withdrawn article is called since is nobody's business.
create table public_slug (
    slug       text        primary key,
    article_id bigint      not null references article on delete cascade,
    section_id bigint      references section on delete set null,
    since      timestamptz not null default now()
);

comment on column public_slug.section_id is 'Where readers saw the article last under this slug.';

create index public_slug_by_section on public_slug (section_id);
create index public_slug_by_article on public_slug (article_id, since desc);

-- A sitemap's chunk changes when an address comes or moves, also where an import gives it an old date.
create index public_slug_in_sitemap on public_slug ((article_id / 50000), since desc);

create function note_public_slug() returns trigger language plpgsql as $$
begin
    insert into public_slug (slug, article_id, section_id, since)
        values (new.slug, new.id, new.section_id, clock_timestamp())
        on conflict (slug) do update
            set article_id = excluded.article_id, section_id = excluded.section_id, since = excluded.since;
    return null;
end
$$;

create trigger note_public_slug_of_new_article after insert on article
    for each row when (new.first_published_at is not null) execute function note_public_slug();
create trigger note_public_slug_of_changed_article after update of slug, section_id, state on article
    for each row when (new.state = 'PUBLISHED' and (old.slug <> new.slug
        or old.section_id is distinct from new.section_id or old.state <> 'PUBLISHED'))
    execute function note_public_slug();

insert into public_slug (slug, article_id, section_id, since)
    select slug, id, section_id, coalesce(first_published_at, created_at) from article where first_published_at is not null;
-- Renamed before: their old slugs stand in the redirects.
insert into public_slug (slug, article_id, section_id, since)
    select substring(r.source_path from '[^/]+$'), a.id, a.section_id, a.created_at
    from redirect r join article a on a.slug = substring(r.target_path from '[^/]+$')
        join section s on s.id = a.section_id
    where r.origin = 'RENAMED' and r.target_path = '/' || s.slug || '/' || a.slug and a.first_published_at is not null
        and substring(r.source_path from '[^/]+$') ~ '^[a-z0-9_-]{1,200}$'
    on conflict do nothing;

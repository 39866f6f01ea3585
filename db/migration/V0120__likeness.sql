-- The newsroom searches people and themes by parts of words, and asks which resemble each other.
create extension if not exists pg_trgm;

create function plain(words text) returns text language sql immutable parallel safe as $$
    select lower(unaccent('unaccent', words))
$$;

alter table contributor add column search_text text
    generated always as (sort_name || ' ' || plain(organisation)) stored;

create index contributor_by_words on contributor using gin (search_text gin_trgm_ops);
create index contributor_by_likeness on contributor using gin (sort_name gin_trgm_ops);
create index theme_by_likeness on theme using gin (sort_name gin_trgm_ops);

-- What the search index has still to hear of: each process keeps an index of its own and asks which articles changed
-- since it last did. One row an article, whatever happened to it, so that nothing has ever to be cleared away and an
-- index may catch up after any absence. "changed_in" is the transaction: an index that has seen everything before
-- the oldest transaction still running has missed nothing, in whatever order transactions end.
create table search_change (
    article_id bigint primary key,
    changed_in xid8   not null
);
create index search_change_in_order on search_change (changed_in);

-- Raised by the command "reindex": an index of an older generation is made again.
create table search_generation (
    only_row   boolean primary key default true check (only_row),
    generation bigint  not null default 1
);
insert into search_generation default values;

create function search_changed(article_ids bigint[]) returns void language sql as $$
    insert into search_change (article_id, changed_in)
    select id, pg_current_xact_id() from unnest(article_ids) as changed (id) order by id
    on conflict (article_id) do update set changed_in = excluded.changed_in
        where search_change.changed_in <> excluded.changed_in
$$;

create function search_hears_of_article() returns trigger language plpgsql as $$
begin
    perform search_changed(array[coalesce(new.id, old.id)]);
    return null;
end $$;

create function search_hears_of_list() returns trigger language plpgsql as $$
begin
    perform search_changed(array[coalesce(new.article_id, old.article_id)]);
    return null;
end $$;

create function search_hears_of_contributor() returns trigger language plpgsql as $$
begin
    perform search_changed(array(select article_id from byline where contributor_id = new.id and published_at is not null));
    return null;
end $$;

create function search_hears_of_theme() returns trigger language plpgsql as $$
begin
    perform search_changed(array(select article_id from article_theme where theme_id = new.id and published_at is not null));
    return null;
end $$;

create trigger search_hears_of_new_article after insert on article
    for each row when (new.state = 'PUBLISHED') execute function search_hears_of_article();
create trigger search_hears_of_lost_article after delete on article
    for each row when (old.state = 'PUBLISHED') execute function search_hears_of_article();
create trigger search_hears_of_changed_article
    after update of state, language, section_id, kicker, headline, standfirst, body_text, published_at on article
    for each row when ((old.state = 'PUBLISHED' or new.state = 'PUBLISHED')
        and (old.state, old.language, old.section_id, old.kicker, old.headline, old.standfirst, old.body_text, old.published_at)
            is distinct from
            (new.state, new.language, new.section_id, new.kicker, new.headline, new.standfirst, new.body_text, new.published_at))
    execute function search_hears_of_article();

create trigger search_hears_of_new_byline after insert on byline
    for each row when (new.published_at is not null) execute function search_hears_of_list();
create trigger search_hears_of_changed_byline after update of contributor_id on byline
    for each row when (new.published_at is not null and old.contributor_id <> new.contributor_id)
    execute function search_hears_of_list();
create trigger search_hears_of_lost_byline after delete on byline
    for each row when (old.published_at is not null) execute function search_hears_of_list();
create trigger search_hears_of_new_theme_of_article after insert on article_theme
    for each row when (new.published_at is not null) execute function search_hears_of_list();
create trigger search_hears_of_changed_theme_of_article after update of theme_id on article_theme
    for each row when (new.published_at is not null and old.theme_id <> new.theme_id)
    execute function search_hears_of_list();
create trigger search_hears_of_lost_theme_of_article after delete on article_theme
    for each row when (old.published_at is not null) execute function search_hears_of_list();

create trigger search_hears_of_renamed_contributor after update of first_name, last_name on contributor
    for each row when (old.first_name <> new.first_name or old.last_name <> new.last_name)
    execute function search_hears_of_contributor();
create trigger search_hears_of_renamed_theme after update of name on theme
    for each row when (old.name <> new.name) execute function search_hears_of_theme();

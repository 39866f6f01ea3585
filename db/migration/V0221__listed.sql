-- Which themes and contributors readers know of: those of a published article. Asking that of ten thousand themes to
-- number the pages of a list took a quarter of a second; the answer is kept beside the name instead, by triggers.
alter table theme add listed boolean not null default false;
alter table contributor add listed boolean not null default false;

comment on column theme.listed is 'Whether a published article bears it: kept by trigger.';
comment on column contributor.listed is 'Whether a published article is signed so: kept by trigger.';

update theme t set listed = true
 where exists (select 1 from article_theme f where f.theme_id = t.id and f.published_at is not null);
update contributor c set listed = true
 where exists (select 1 from byline b where b.contributor_id = c.id and b.published_at is not null);

create index theme_listed on theme (initial, sort_name, id) where listed;
create index contributor_listed on contributor (initial, sort_name, id) where listed;

-- Of two that happen at once the second must see what the first did: who takes an article away locks the row, who adds
-- one shares it (which, as a foreign key does, hinders nobody but the former).
create function list_themes(shown bigint[], hidden bigint[]) returns void language plpgsql as $$
begin
    if cardinality(shown) > 0 then
        perform 1 from theme where id = any (shown) order by id for key share;
        update theme set listed = true where id = any (shown) and not listed;
    end if;
    if cardinality(hidden) > 0 then
        perform 1 from theme where id = any (hidden) order by id for update;
        update theme t set listed = false where id = any (hidden) and listed
           and not exists (select 1 from article_theme f where f.theme_id = t.id and f.published_at is not null);
    end if;
end $$;

create function list_contributors(shown bigint[], hidden bigint[]) returns void language plpgsql as $$
begin
    if cardinality(shown) > 0 then
        perform 1 from contributor where id = any (shown) order by id for key share;
        update contributor set listed = true where id = any (shown) and not listed;
    end if;
    if cardinality(hidden) > 0 then
        perform 1 from contributor where id = any (hidden) order by id for update;
        update contributor c set listed = false where id = any (hidden) and listed
           and not exists (select 1 from byline b where b.contributor_id = c.id and b.published_at is not null);
    end if;
end $$;

create function list_new_themes() returns trigger language plpgsql as $$
begin
    perform list_themes(array(select distinct theme_id from now_there where published_at is not null), '{}');
    return null;
end $$;

create function list_lost_themes() returns trigger language plpgsql as $$
begin
    perform list_themes('{}', array(select distinct theme_id from was_there where published_at is not null));
    return null;
end $$;

create function list_changed_themes() returns trigger language plpgsql as $$
begin
    perform list_themes(
        array(select theme_id from now_there where published_at is not null
              except select theme_id from was_there where published_at is not null),
        array(select theme_id from was_there where published_at is not null
              except select theme_id from now_there where published_at is not null));
    return null;
end $$;

create trigger article_theme_new_listed after insert on article_theme referencing new table as now_there
    for each statement execute function list_new_themes();
create trigger article_theme_lost_listed after delete on article_theme referencing old table as was_there
    for each statement execute function list_lost_themes();
create trigger article_theme_changed_listed after update on article_theme
    referencing old table as was_there new table as now_there
    for each statement execute function list_changed_themes();

create function list_new_contributors() returns trigger language plpgsql as $$
begin
    perform list_contributors(array(select distinct contributor_id from now_there where published_at is not null), '{}');
    return null;
end $$;

create function list_lost_contributors() returns trigger language plpgsql as $$
begin
    perform list_contributors('{}', array(select distinct contributor_id from was_there where published_at is not null));
    return null;
end $$;

create function list_changed_contributors() returns trigger language plpgsql as $$
begin
    perform list_contributors(
        array(select contributor_id from now_there where published_at is not null
              except select contributor_id from was_there where published_at is not null),
        array(select contributor_id from was_there where published_at is not null
              except select contributor_id from now_there where published_at is not null));
    return null;
end $$;

create trigger byline_new_listed after insert on byline referencing new table as now_there
    for each statement execute function list_new_contributors();
create trigger byline_lost_listed after delete on byline referencing old table as was_there
    for each statement execute function list_lost_contributors();
create trigger byline_changed_listed after update on byline
    referencing old table as was_there new table as now_there
    for each statement execute function list_changed_contributors();

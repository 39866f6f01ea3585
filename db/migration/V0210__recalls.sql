-- What readers see has changed: the database says so itself, in the transaction that changes it, to every process that
-- listens. So no writer can forget it, whether it is the newsroom, an import, the scheduler or somebody with psql, and
-- nobody hears of what was rolled back. What is said are tags: words for what a page shows, noted by
-- org.tribune.site.PageContents where rows are read.
--   article:1   a card of the article          text:1    its own page           beside:1  its previous and next
--   same:1      what is on the same theme      latest    the newest articles    in:1      the articles of a section
--   on:1        the articles on a theme        by:1      of a contributor       month:2026-03, months   the archives
--   theme:1, contributor:1, image:1, page:1    what they are called and say of themselves
--   themes, contributors, borne, corrections, sitemap   lists of which there is one
--   site        what every page shows          *         too much to be told
create function recall(tags text[]) returns void language plpgsql as $$
declare
    notice text := '';
    tag    text;
begin
    if cardinality(tags) > 2000 or 'site' = any (tags) or '*' = any (tags) then
        perform pg_notify('tribune_recall', case when 'site' = any (tags) then 'site' else '*' end);
        return;
    end if;
    for tag in select distinct one from unnest(tags) one where one is not null order by one loop
        -- A notification holds 8000 bytes.
        if octet_length(notice) + octet_length(tag) > 7900 then
            perform pg_notify('tribune_recall', notice);
            notice := '';
        end if;
        notice := notice || case when notice = '' then '' else ' ' end || tag;
    end loop;
    if notice <> '' then
        perform pg_notify('tribune_recall', notice);
    end if;
end
$$;

-- A row as far as readers can see it.
create function seen(whole jsonb, without text[]) returns jsonb language sql immutable as $$
    select whole - without - array['id', 'version', 'created_at', 'modified_at']
$$;

-- The month in which an instant lies, wherever the reader's clock stands: two of them at the ends of a month.
create function months_of(instant timestamptz) returns text[] language sql stable as $$
    select array_agg(distinct 'month:' || to_char((instant at time zone 'UTC') + one, 'YYYY-MM'))
    from unnest(array[interval '-14 hours', interval '14 hours']) one
$$;

-- The articles that stand just before and after it now, whose pages name it.
create function neighbours_of(n article) returns text[] language sql stable as $$
    select coalesce(array_agg('beside:' || id), '{}') from (
        (select id from published_article a where section_id = n.section_id and language = n.language
            and (published_at, id) < (n.published_at, n.id) order by published_at desc, id desc limit 1)
        union all
        (select id from published_article a where section_id = n.section_id and language = n.language
            and (published_at, id) > (n.published_at, n.id) order by published_at, id limit 1)) around
$$;

-- Whether its month is in the archives for it alone.
create function is_alone_in_month(n article) returns boolean language sql stable as $$
    select not exists (select 1 from published_article a, site_settings s where a.id <> n.id
        and a.published_at >= date_trunc('month', n.published_at, s.time_zone)
        and a.published_at < date_trunc('month', n.published_at, s.time_zone) + interval '1 month')
$$;

create function tags_of_article(o article, n article) returns text[] language plpgsql stable as $$
declare
    was    boolean := coalesce(o.state = 'PUBLISHED', false);
    is_now boolean := coalesce(n.state = 'PUBLISHED', false);
    desk   text[] := array['edition', 'scheduled_for', 'first_published_at', 'owner_id', 'moved_in_version', 'saved_by',
        'saved_seat', 'saved_from', 'changes_asked', 'changes_asked_by', 'changes_asked_at', 'embargo_until',
        'unpublish_at', 'search_vector', 'body_text', 'withdrawal_reason', 'successor_id', 'withdrawn_at', 'deleted_at'];
    long   text[] := array['body_html', 'table_of_contents', 'word_count', 'updated_at', 'canonical_override', 'noindex'];
    card   boolean;
    tags   text[] := '{}';
begin
    if not was and not is_now then
        return tags;
    end if;
    if was and is_now and seen(to_jsonb(o), desk) = seen(to_jsonb(n), desk) then
        return tags;
    end if;
    card := was <> is_now or seen(to_jsonb(o), desk || long) <> seen(to_jsonb(n), desk || long);
    tags := tags || ('text:' || coalesce(n.id, o.id));
    if card then
        tags := tags || ('article:' || coalesce(n.id, o.id));
    end if;
    if card or o.updated_at is distinct from n.updated_at or o.noindex is distinct from n.noindex
            or o.canonical_override is distinct from n.canonical_override then
        tags := tags || 'sitemap'::text;
    end if;
    if was and is_now and (o.published_at, o.section_id, o.language)
            is not distinct from (n.published_at, n.section_id, n.language) then
        return tags;
    end if;
    tags := tags || array['latest', 'borne']
        || array(select 'same:' || article_id from same_theme_link
                 where target_id = coalesce(n.id, o.id) and kind <> 'BANNED' limit 1000);
    if was then
        tags := tags || ('in:' || o.section_id) || months_of(o.published_at);
    end if;
    if is_now then
        tags := tags || ('in:' || n.section_id) || months_of(n.published_at) || neighbours_of(n);
    end if;
    if was and is_alone_in_month(o) or is_now and is_alone_in_month(n) then
        tags := tags || 'months'::text;
    end if;
    if exists (select 1 from correction where article_id = coalesce(n.id, o.id)) then
        tags := tags || 'corrections'::text;
    end if;
    return tags;
end
$$;

-- Set by set, so that what writes thousands of rows pays once and says "everything".
create function recall_articles() returns trigger language plpgsql as $$
declare
    old_row article;
    new_row article;
    one     bigint;
    tags    text[] := '{}';
    ids     bigint[];
begin
    if tg_op = 'INSERT' then
        ids := array(select id from come where state = 'PUBLISHED' limit 51);
    elsif tg_op = 'DELETE' then
        ids := array(select id from gone where state = 'PUBLISHED' limit 51);
    else
        ids := array(select o.id from gone o join come n using (id)
            where o.state = 'PUBLISHED' or n.state = 'PUBLISHED' limit 51);
    end if;
    if cardinality(ids) > 50 then
        perform recall('{*}');
        return null;
    end if;
    foreach one in array ids loop
        old_row := null;
        new_row := null;
        if tg_op <> 'INSERT' then
            select * into old_row from gone where id = one;
        end if;
        if tg_op <> 'DELETE' then
            select * into new_row from come where id = one;
        end if;
        tags := tags || tags_of_article(old_row, new_row);
    end loop;
    perform recall(tags);
    return null;
end
$$;

create trigger recall_new_articles after insert on article referencing new table as come
    for each statement execute function recall_articles();
create trigger recall_changed_articles after update on article referencing old table as gone new table as come
    for each statement execute function recall_articles();
create trigger recall_deleted_articles after delete on article referencing old table as gone
    for each statement execute function recall_articles();

-- Who signs, and what it is about: as far as the article can be seen.
create function recall_filing() returns trigger language plpgsql as $$
declare
    changed jsonb[];
    tags    text[] := '{}';
    one     jsonb;
    other   bigint;
begin
    if tg_op = 'INSERT' then
        changed := array(select to_jsonb(n) from come n where published_at is not null limit 201);
    elsif tg_op = 'DELETE' then
        changed := array(select to_jsonb(o) from gone o where published_at is not null limit 201);
    else
        changed := array(select change from (
            (select to_jsonb(o) as change from gone o where published_at is not null
             except select to_jsonb(n) from come n)
            union
            (select to_jsonb(n) from come n where published_at is not null
             except select to_jsonb(o) from gone o)) changes limit 201);
    end if;
    if cardinality(changed) > 200 then
        perform recall('{*}');
        return null;
    end if;
    foreach one in array changed loop
        tags := tags || ('text:' || (one ->> 'article_id'));
        if tg_table_name = 'byline' then
            other := (one ->> 'contributor_id')::bigint;
            tags := tags || ('article:' || (one ->> 'article_id')) || ('by:' || other);
            if not exists (select 1 from byline where contributor_id = other and published_at is not null
                    and article_id <> (one ->> 'article_id')::bigint) then
                tags := tags || 'contributors'::text;
            end if;
        else
            other := (one ->> 'theme_id')::bigint;
            tags := tags || 'borne'::text || ('on:' || other);
            if not exists (select 1 from article_theme where theme_id = other and published_at is not null
                    and article_id <> (one ->> 'article_id')::bigint) then
                tags := tags || 'themes'::text;
                if exists (select 1 from navigation_link where theme_id = other) then
                    tags := tags || 'site'::text;
                end if;
            end if;
        end if;
    end loop;
    perform recall(tags);
    return null;
end
$$;

create trigger recall_new_bylines after insert on byline referencing new table as come
    for each statement execute function recall_filing();
create trigger recall_changed_bylines after update on byline referencing old table as gone new table as come
    for each statement execute function recall_filing();
create trigger recall_deleted_bylines after delete on byline referencing old table as gone
    for each statement execute function recall_filing();
create trigger recall_new_filing after insert on article_theme referencing new table as come
    for each statement execute function recall_filing();
create trigger recall_changed_filing after update on article_theme referencing old table as gone new table as come
    for each statement execute function recall_filing();
create trigger recall_deleted_filing after delete on article_theme referencing old table as gone
    for each statement execute function recall_filing();

-- Suggestions are written many at once.
create function recall_same_theme() returns trigger language plpgsql as $$
declare
    tags text[];
begin
    if tg_op = 'INSERT' then
        tags := array(select distinct 'same:' || article_id from come limit 2001);
    elsif tg_op = 'DELETE' then
        tags := array(select distinct 'same:' || article_id from gone limit 2001);
    else
        tags := array(select distinct 'same:' || article_id from (
            (table gone except table come) union (table come except table gone)) changes limit 2001);
    end if;
    perform recall(tags);
    return null;
end
$$;

create trigger recall_new_same_theme after insert on same_theme_link referencing new table as come
    for each statement execute function recall_same_theme();
create trigger recall_changed_same_theme after update on same_theme_link referencing old table as gone new table as come
    for each statement execute function recall_same_theme();
create trigger recall_deleted_same_theme after delete on same_theme_link referencing old table as gone
    for each statement execute function recall_same_theme();

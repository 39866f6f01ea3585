-- What the desk searches in any state: kicker, headline, standfirst and who signs, as words without accents. Words are
-- found by their beginning, so nothing is stemmed.
create text search configuration tribune_desk (copy = simple);
alter text search configuration tribune_desk
    alter mapping for hword, hword_part, word with unaccent, simple;

create function desk_words(text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('tribune_desk'::regconfig, translate($1, '’‘ʼ''-', '     '))
$$;

-- In a table of its own: a contributor who changes name must not touch the rows of all their articles.
create table article_words (
    article_id bigint primary key references article on delete cascade,
    words      tsvector not null
);

create function keep_words(article_ids bigint[]) returns void language sql as $$
    insert into article_words (article_id, words)
    select a.id, desk_words(concat_ws(' ', a.kicker, a.headline, a.standfirst,
           (select string_agg(c.first_name || ' ' || c.last_name, ' ' order by b.position)
            from byline b join contributor c on c.id = b.contributor_id where b.article_id = a.id)))
    from article a where a.id = any (article_ids)
    on conflict (article_id) do update set words = excluded.words
$$;

create function keep_words_of_article() returns trigger language plpgsql as $$
begin
    perform keep_words(array[new.id]);
    return null;
end $$;

create function keep_words_of_byline() returns trigger language plpgsql as $$
begin
    perform keep_words(array[coalesce(new.article_id, old.article_id)]);
    return null;
end $$;

create function keep_words_of_contributor() returns trigger language plpgsql as $$
begin
    perform keep_words(array(select article_id from byline where contributor_id = new.id order by article_id));
    return null;
end $$;

create trigger article_words_kept after insert or update of kicker, headline, standfirst on article
    for each row execute function keep_words_of_article();
create trigger byline_words_kept after insert or delete or update of contributor_id on byline
    for each row execute function keep_words_of_byline();
create trigger contributor_words_kept after update of first_name, last_name on contributor
    for each row when (old.first_name is distinct from new.first_name or old.last_name is distinct from new.last_name)
    execute function keep_words_of_contributor();

select keep_words(array(select id from article));

create index article_words_found on article_words using gin (words);

alter table contributor add words tsvector
    generated always as (desk_words(first_name || ' ' || last_name || ' ' || organisation)) stored;
alter table theme add words tsvector generated always as (desk_words(name)) stored;
create index contributor_words on contributor using gin (words);
create index theme_words on theme using gin (words);

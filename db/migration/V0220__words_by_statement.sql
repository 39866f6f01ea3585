-- One statement may move the signatures of thousands of articles: two contributors are merged, articles are generated. Their
-- words are looked up once a statement, which costs a tenth of once a row.
drop trigger article_words_kept on article;
drop trigger byline_words_kept on byline;
drop function keep_words_of_byline();

create function keep_words_of_articles() returns trigger language plpgsql as $$
begin
    perform keep_words(array(select id from now_there));
    return null;
end $$;

create function keep_words_of_bylines() returns trigger language plpgsql as $$
begin
    perform keep_words(array(select distinct article_id from now_there));
    return null;
end $$;

-- A byline also changes with the date of its article, which has nothing to do with words.
create function keep_words_of_changed_bylines() returns trigger language plpgsql as $$
begin
    perform keep_words(array(select distinct article_id from (
        select article_id, contributor_id from now_there except select article_id, contributor_id from was_there) changed));
    return null;
end $$;

create trigger new_article_words_kept after insert on article referencing new table as now_there
    for each statement execute function keep_words_of_articles();
create trigger article_words_kept after update of kicker, headline, standfirst on article
    for each row when ((old.kicker, old.headline, old.standfirst) is distinct from
                       (new.kicker, new.headline, new.standfirst))
    execute function keep_words_of_article();
create trigger new_byline_words_kept after insert on byline referencing new table as now_there
    for each statement execute function keep_words_of_bylines();
create trigger lost_byline_words_kept after delete on byline referencing old table as now_there
    for each statement execute function keep_words_of_bylines();
create trigger byline_words_kept after update on byline referencing old table as was_there new table as now_there
    for each statement execute function keep_words_of_changed_bylines();

-- Most bodies have no image: looking for the beginning of an address costs a hundredth of the expression.
create or replace function images_in(body text) returns setof bigint language sql immutable parallel safe as $$
    select distinct cast(found[1] as bigint) from regexp_matches(body, '"/media/([0-9]{1,18})/', 'g') as found
     where position('"/media/' in body) > 0
$$;

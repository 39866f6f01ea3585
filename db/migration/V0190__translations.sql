-- Articles that say the same in several languages stand in one group.
create sequence translation_group;

create table translation (
    article_id bigint primary key references article on delete cascade,
    group_id   bigint not null,
    language   text   not null,
    unique (group_id, language)
);

comment on column translation.language is 'Copy of the article''s language, so that a group holds each once: kept by trigger.';

-- An article that turns out to be in another language stays in its group, unless the group has that language already.
create function keep_translation_language() returns trigger language plpgsql as $$
begin
    delete from translation mine using translation other
     where mine.article_id = new.id and other.group_id = mine.group_id and other.article_id <> new.id
       and other.language = new.language;
    update translation set language = new.language where article_id = new.id;
    return null;
end $$;

create trigger article_translated after update of language on article
    for each row when (old.language is distinct from new.language) execute function keep_translation_language();

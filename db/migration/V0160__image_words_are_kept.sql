-- The words that are said of an image are kept beside it: a search then looks at no text, and knows from statistics
-- whether a word is rare (the index of words leads to the few images) or common (the newest images are walked).
create function image_words(file_name text, alternative_text text, caption text, credit text, source text)
    returns tsvector language sql immutable parallel safe set search_path from current as $$
    select to_tsvector('tribune_words'::regconfig, translate(
        regexp_replace(file_name, '[._-]+', ' ', 'g') || ' ' || alternative_text || ' ' || caption || ' ' || credit
            || ' ' || source, '’‘ʼ''', '    '))
$$;

drop index image_words;
drop function image_words(text, text, text, text);

alter table image add column words tsvector
    generated always as (image_words(file_name, alternative_text, caption, credit, source)) stored;

create index image_by_words on image using gin (words) where sha256 is not null;

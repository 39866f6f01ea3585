-- The editor finds images by the beginnings of the words that are said of them, without accents.
create text search configuration tribune_words (copy = simple);
alter text search configuration tribune_words
    alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, simple;

-- An index is made with a bare search path, in which the configuration would not be found.
create function image_words(file_name text, alternative_text text, caption text, credit text)
    returns tsvector language sql immutable parallel safe set search_path from current as $$
    select to_tsvector('tribune_words'::regconfig, translate(
        regexp_replace(file_name, '[._-]+', ' ', 'g') || ' ' || alternative_text || ' ' || caption || ' ' || credit,
        '’‘ʼ''', '    '))
$$;

create index image_words on image
    using gin (image_words(file_name, alternative_text, caption, credit)) where sha256 is not null;
create index image_with_file on image (id desc) where sha256 is not null;

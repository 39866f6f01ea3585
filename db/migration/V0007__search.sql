create extension if not exists unaccent;

-- French stems without accents, so that "renee" finds "Renée"; plain words beside them, so that
-- words lost to stop words are still found.
create text search configuration tribune_fr (copy = french);
alter text search configuration tribune_fr
    alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration tribune_en (copy = english);
alter text search configuration tribune_en
    alter mapping for hword, hword_part, word with unaccent, english_stem;

create function article_search_vector(language text, headline text, standfirst text, body_text text)
    returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector(case language when 'en' then 'tribune_en' else 'tribune_fr' end::regconfig, translate(headline, '’‘ʼ''', '    ')), 'A')
        || setweight(to_tsvector(case language when 'en' then 'tribune_en' else 'tribune_fr' end::regconfig, translate(standfirst, '’‘ʼ''', '    ')), 'B')
        || setweight(to_tsvector(case language when 'en' then 'tribune_en' else 'tribune_fr' end::regconfig, translate(left(body_text, 200000), '’‘ʼ''', '    ')), 'D')
$$;

alter table article add column search_vector tsvector
    generated always as (article_search_vector(language, headline, standfirst, body_text)) stored;

create index article_search on article using gin (search_vector) where state = 'PUBLISHED';

create extension if not exists unaccent;

-- French and English stems without accents, so that "renee" finds "Renée".
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

create or replace view published_article as
    select id, slug, language, section_id, kicker, headline, standfirst, body_html, body_text, excerpt, word_count,
           reading_minutes, table_of_contents, lead_image_id, lead_alternative_text, lead_caption, lead_credit,
           first_published_at, published_at, updated_at, search_vector
    from article
    where state = 'PUBLISHED';

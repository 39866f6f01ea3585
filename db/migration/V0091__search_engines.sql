-- What search engines are told of an article, where it differs from the usual.
alter table article
    add canonical_override text check (canonical_override ~ '^https?://'),
    add noindex            boolean not null default false;

comment on column article.canonical_override is 'Where the text appeared first, if elsewhere.';

create or replace view published_article as
    select id, slug, language, section_id, kicker, headline, standfirst, body_html, body_text, excerpt, word_count,
           reading_minutes, table_of_contents, lead_image_id, lead_alternative_text, lead_caption, lead_credit,
           first_published_at, published_at, updated_at, search_vector, canonical_override, noindex
    from article
    where state = 'PUBLISHED';

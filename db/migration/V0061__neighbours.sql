-- Previous and next are of the same section and language: found at once also where one language is rare.
create index article_neighbours on article (section_id, language, published_at desc, id desc)
    where state = 'PUBLISHED';

-- A revision says the whole of what an article said, so that any can be restored. Older ones lack what is null.
alter table revision
    add language text check (language in ('fr', 'en')),
    add excerpt  text,
    add slug     text,
    add filing   jsonb;

comment on column revision.filing is 'Section, themes, bylines, lead image, canonical address and noindex (org.tribune.article.Filing), with names as they were.';

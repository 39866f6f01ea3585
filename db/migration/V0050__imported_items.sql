-- What an import made of each thing of another system: running it again finds its own work
-- here, leaves alone what has not changed and what was edited in Tribune since, and continues
-- after an interruption.
create table imported_item (
    source         text        not null check (source <> ''),
    kind           text        not null check (kind in ('ARTICLE', 'PAGE', 'CONTRIBUTOR', 'SECTION', 'THEME')),
    source_key     text        not null check (source_key <> ''),
    article_id     bigint      references article on delete set null,
    page_id        bigint      references static_page on delete set null,
    contributor_id bigint      references contributor on delete set null,
    section_id     bigint      references section on delete set null,
    theme_id       bigint      references theme on delete set null,
    fingerprint    text        not null default '',
    target_version integer     not null default 0,
    old_path       text,
    links_pending  boolean     not null default false,
    imported_at    timestamptz not null default now(),
    primary key (source, kind, source_key),
    check (num_nonnulls(article_id, page_id, contributor_id, section_id, theme_id) <= 1)
);

comment on column imported_item.source is 'Address of the other site, without protocol and "www.".';
comment on column imported_item.fingerprint is 'Digest of what the export said: equal means nothing to do.';
comment on column imported_item.target_version is 'Version after the import: another one now means edited in Tribune.';
comment on column imported_item.old_path is 'Public path on the other site, decoded and lower case: links are found by it.';

create index imported_item_by_old_path on imported_item (source, old_path) where old_path is not null;
create index imported_item_pending on imported_item (source, kind, source_key) where links_pending;
create index imported_item_by_article on imported_item (article_id) where article_id is not null;
create index imported_item_by_page on imported_item (page_id) where page_id is not null;
create index imported_item_by_contributor on imported_item (contributor_id) where contributor_id is not null;
create index imported_item_by_section on imported_item (section_id) where section_id is not null;
create index imported_item_by_theme on imported_item (theme_id) where theme_id is not null;

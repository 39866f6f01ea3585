create table contributor (
    id               bigint generated always as identity primary key,
    slug             text        not null unique check (slug ~ '^[a-z0-9_-]{1,200}$'),
    first_name       text        not null default '',
    last_name        text        not null check (last_name <> ''),
    role             text        not null default '',
    organisation     text        not null default '',
    biography        text        not null default '',
    interests        text        not null default '',
    portrait_id      bigint references image,
    initial          text        not null check (initial ~ '^([A-Z]|#)$'),
    sort_name        text        not null,
    created_at       timestamptz not null,
    modified_at      timestamptz not null,
    version          integer     not null default 0
);

comment on column contributor.initial is 'Letter of the A to Z list: first letter of the last name without accents, or #.';
comment on column contributor.sort_name is 'Last name then first name, lower case without accents.';

create index contributor_by_initial on contributor (initial, sort_name, id);
create index contributor_by_portrait on contributor (portrait_id) where portrait_id is not null;

create table contributor_link (
    contributor_id bigint  not null references contributor on delete cascade,
    position       integer not null,
    kind           text    not null check (kind in ('website', 'linkedin', 'mastodon', 'bluesky', 'x', 'orcid', 'wikipedia', 'other')),
    address        text    not null check (address ~ '^https?://'),
    primary key (contributor_id, position)
);

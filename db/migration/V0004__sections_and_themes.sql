create table section (
    id          bigint generated always as identity primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9_-]{1,200}$'),
    name        text        not null check (name <> ''),
    description text        not null default '',
    colour      text        check (colour ~ '^#[0-9a-f]{6}$'),
    position    integer     not null default 0,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     integer     not null default 0
);

create table theme (
    id          bigint generated always as identity primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9_-]{1,200}$'),
    name        text        not null check (name <> ''),
    description text        not null default '',
    initial     text        not null check (initial ~ '^([A-Z]|#)$'),
    sort_name   text        not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     integer     not null default 0
);

create index theme_by_initial on theme (initial, sort_name, id);

-- What the magazine says of itself: exactly one row, edited in the newsroom.
create table site_settings (
    id                   smallint primary key default 1 check (id = 1),
    name                 text        not null check (name <> ''),
    tagline              text        not null default '',
    description          text        not null default '',
    language             text        not null default 'fr' check (language in ('fr', 'en')),
    time_zone            text        not null default 'Europe/Paris',
    typography           boolean     not null default true,
    share_targets        text[]      not null default '{linkedin,x,bluesky,mastodon,facebook,whatsapp,email}',
    publisher_name       text        not null default '',
    contact_email        text        not null default '',
    modified_at          timestamptz not null default now(),
    version              integer     not null default 0
);

comment on column site_settings.typography is 'French or English typography is applied to texts when they are saved.';

insert into site_settings (name) values ('Tribune');

-- Pages that are not articles: about, legal notice, accessibility, privacy, contact.
create table static_page (
    id          bigint generated always as identity primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9_-]{1,200}$'),
    title       text        not null check (title <> ''),
    description text        not null default '',
    body_html   text        not null default '',
    language    text        not null default 'fr' check (language in ('fr', 'en')),
    position    integer     not null default 0,
    published   boolean     not null default true,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     integer     not null default 0
);

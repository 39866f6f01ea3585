-- What crawlers trip over is noted when an article changes, in the background: no page of the newsroom reads texts.
create table crawl_article (
    article_id bigint      primary key references article on delete cascade,
    title_key  text        not null,
    twin       boolean     not null default false,
    described  boolean     not null,
    linked     boolean     not null default false,
    read_at    timestamptz not null
);

comment on table crawl_article is 'One row a published article.';
comment on column crawl_article.title_key is 'The headline without case and spacing: the beginning of it.';
comment on column crawl_article.twin is 'Whether another has the same headline.';
comment on column crawl_article.described is 'Whether somebody wrote a standfirst or an excerpt.';
comment on column crawl_article.linked is 'Whether the text of another published article links to it.';

create index crawl_article_by_title on crawl_article (title_key, article_id);
create index crawl_article_single on crawl_article (title_key) where not twin;
create index crawl_article_twin on crawl_article (title_key, article_id) where twin;
create index crawl_article_undescribed on crawl_article (article_id) where not described;

-- Sites that texts link to: each is asked by one node at a time, with a pause between two requests.
create table link_host (
    host    text        primary key,
    due_at  timestamptz,
    free_at timestamptz not null default '-infinity'
);

comment on column link_host.due_at is 'When the first of its addresses is to be checked; nothing where none is.';
comment on column link_host.free_at is 'Not to be asked before: somebody is at it, or it wants to be left in peace.';

create index link_host_due on link_host (due_at) where due_at is not null;

-- Every address that a published text links to, once.
create table link_address (
    id            bigint      generated always as identity primary key,
    address       text        not null unique check (length(address) between 1 and 2000),
    host          text        references link_host,
    slug          text        not null default '',
    target_id     bigint      references article on delete set null,
    verdict       text        not null default 'NEW'
                  check (verdict in ('NEW', 'SOUND', 'MOVED', 'FAILING', 'BROKEN', 'UNTOLD')),
    status        integer,
    problem       text        not null default '',
    leads_to      text        not null default '',
    failures      integer     not null default 0,
    failing_since timestamptz,
    checked_at    timestamptz,
    next_at       timestamptz not null default now(),
    ignored_at    timestamptz,
    ignored_by    text
);

comment on column link_address.host is 'Of another site; nothing for a path of this one.';
comment on column link_address.slug is 'The last part of a path of this site, by which it is found when something moves.';
comment on column link_address.target_id is 'The article that is there.';
comment on column link_address.status is 'The last answer; nothing where there was none.';

create index link_address_due on link_address (host, next_at) where host is not null and ignored_at is null;
create index link_address_own_due on link_address (next_at) where host is null;
create index link_address_by_slug on link_address (slug) where host is null;
create index link_address_below on link_address (address collate "C") where host is null;
create index link_address_by_target on link_address (target_id) where target_id is not null;
create index link_address_own_broken on link_address (id)
    where host is null and verdict in ('BROKEN', 'MOVED') and ignored_at is null;
create index link_address_broken on link_address (id)
    where host is not null and verdict = 'BROKEN' and ignored_at is null;
create index link_address_ignored on link_address (id) where ignored_at is not null;

create table article_link (
    article_id bigint not null references article on delete cascade,
    address_id bigint not null references link_address,
    primary key (article_id, address_id)
);

create index article_link_by_address on article_link (address_id, article_id);

comment on table article_link is 'What the texts of published articles link to.';

-- What is to be read again: written in the transaction that changes it. A path that came, went or moved, or an article.
create table crawl_work (
    id         bigint      generated always as identity primary key,
    article_id bigint,
    path       text,
    attempts   integer     not null default 0,
    due_at     timestamptz not null default now(),
    check ((article_id is null) <> (path is null))
);

create index crawl_work_by_article on crawl_work (article_id) where article_id is not null;

-- How far the texts that were there before have been read. It begins with this migration.
create table crawl_fill (
    single  boolean primary key default true check (single),
    last_id bigint  not null,
    done    bigint  not null,
    total   bigint  not null,
    going   boolean not null
);

insert into crawl_fill (last_id, done, total, going)
select 0, 0, count(*), count(*) > 0 from published_article;

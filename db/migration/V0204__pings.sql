-- What others are to be told: that an address has changed (IndexNow) or a feed (WebSub). Written in the transaction
-- that changes it, sent later by whichever process takes it.
create table ping (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('INDEX_NOW', 'WEB_SUB')),
    path       text        not null check (path like '/%'),
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   integer     not null default 0,
    done_at    timestamptz,
    delivered  boolean     not null default false,
    answer     text        not null default ''
);

comment on column ping.answer is 'What the other side said last: a status, or what went wrong.';

-- What waits untried is told once, however often it changes until then.
create unique index ping_waiting on ping (kind, path) where done_at is null and attempts = 0;
create index ping_due on ping (kind, due_at, id) where done_at is null;
create index ping_done on ping (done_at) where done_at is not null;

-- No kind is sent before its time, whichever process sends.
create table ping_pace (
    kind    text        primary key check (kind in ('INDEX_NOW', 'WEB_SUB')),
    next_at timestamptz not null
);

insert into ping_pace (kind, next_at) values ('INDEX_NOW', now()), ('WEB_SUB', now());

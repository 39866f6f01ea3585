-- How the magazine is given to machines: exactly one row, edited in the newsroom.
create table distribution (
    id                   smallint primary key default 1 check (id = 1),
    feed_items           integer     not null default 20 check (feed_items between 1 and 100),
    feed_full_text       boolean     not null default true,
    web_sub_hub          text        not null default '' check (web_sub_hub = '' or web_sub_hub ~ '^https?://'),
    index_now            boolean     not null default false,
    index_now_key        text        not null default replace(gen_random_uuid()::text, '-', '')
                         check (index_now_key ~ '^[0-9a-f]{32}$'),
    artificial_search    boolean     not null default true,
    artificial_training  boolean     not null default false,
    llms                 boolean     not null default false,
    security_contact     text        not null default '',
    modified_at          timestamptz not null default now(),
    version              integer     not null default 0
);

comment on column distribution.index_now_key is 'Public: IndexNow reads it at /{key}.txt to know that a ping comes from the site.';
comment on column distribution.artificial_training is 'Closed until a publisher opens it: what was learnt cannot be taken back.';

insert into distribution default values;

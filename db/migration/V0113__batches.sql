-- What somebody did to several articles at once, item by item, with what was before: told afterwards, and undone.
create table desk_batch (
    id        bigint generated always as identity primary key,
    member_id bigint      not null references staff_member on delete cascade,
    act       text        not null,
    target    text        not null default '',
    done_at   timestamptz not null,
    undone_at timestamptz
);

comment on column desk_batch.target is 'Name of the section or theme, as it was.';

create index desk_batch_by_age on desk_batch (done_at);
create index desk_batch_by_member on desk_batch (member_id);

create table desk_batch_item (
    batch_id   bigint  not null references desk_batch on delete cascade,
    position   integer not null,
    article_id bigint  not null,
    headline   text    not null,
    outcome    text    not null,
    version    integer,
    section_id bigint,
    theme_ids  bigint[],
    undoing    text,
    primary key (batch_id, position)
);

comment on column desk_batch_item.version is 'Of the article afterwards: undone only while it still has it.';

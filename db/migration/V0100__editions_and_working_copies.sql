-- Counts how often the words of an article were replaced, whatever else happens to it: two editors who both started
-- from edition 7 are told of each other; one whose colleague merely published is not.
alter table article
    add edition    integer not null default 1,
    add saved_by   text    not null default '',
    add saved_seat text    not null default '',
    add saved_from integer not null default 0;

comment on column article.saved_by is 'Name of whoever saved this edition.';
comment on column article.saved_seat is 'The browser tab it was saved from.';
comment on column article.saved_from is 'The edition that tab had last heard of: a save whose answer was lost is known again.';

-- What somebody is writing on an article that readers see, or will see by themselves: kept here by autosave until it
-- is saved on purpose. One for each person and article.
create table working_copy (
    article_id bigint      not null references article on delete cascade,
    member_id  bigint      not null references staff_member on delete cascade,
    number     integer     not null check (number >= 1),
    edition    integer     not null,
    fields     jsonb       not null,
    seat       text        not null,
    saved_from integer     not null,
    saved_at   timestamptz not null,
    primary key (article_id, member_id)
);

comment on column working_copy.number is 'Counts the saves, so that a second tab of the same person is noticed.';
comment on column working_copy.edition is 'The edition of the article it started from.';

create index working_copy_by_member on working_copy (member_id);

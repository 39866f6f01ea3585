-- Who has an article open in which browser tab. Of no use after a crash, so not worth the write-ahead log.
create unlogged table company (
    article_id bigint      not null references article on delete cascade,
    seat       text        not null check (seat ~ '^[A-Za-z0-9-]{1,40}$'),
    member_id  bigint      not null references staff_member on delete cascade,
    writing    boolean     not null,
    seen_at    timestamptz not null,
    primary key (article_id, seat)
);

create index company_by_member on company (member_id);

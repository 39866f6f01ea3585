-- What readers were told was wrong; never changed.
create table correction (
    id         bigint generated always as identity primary key,
    article_id bigint      not null references article on delete cascade,
    at         timestamptz not null,
    text       text        not null check (text <> ''),
    made_by    text        not null,
    made_by_id bigint      references staff_member on delete set null
);

create index correction_of_article on correction (article_id, at, id);
create index correction_latest on correction (at desc, id desc);

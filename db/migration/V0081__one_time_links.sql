-- Links that open one door once: to choose a password, to make the first administrator. Only their digest is kept.
create table one_time_link (
    digest     bytea       primary key,
    purpose    text        not null check (purpose in ('RESET', 'INVITATION', 'FIRST')),
    member_id  bigint      references staff_member on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    check ((purpose = 'FIRST') = (member_id is null))
);

create index one_time_link_by_member on one_time_link (member_id);
create index one_time_link_by_expiry on one_time_link (expires_at);

-- Who asked for a new password and could not be sent a letter: an administrator sees it and hands the link over.
create table reset_request (
    member_id    bigint      primary key references staff_member on delete cascade,
    requested_at timestamptz not null
);

-- Links by which somebody without an account reads an article before readers do.
create table preview_link (
    id             bigint generated always as identity primary key,
    article_id     bigint      not null references article on delete cascade,
    token_hash     bytea       not null unique check (octet_length(token_hash) = 32),
    label          text        not null default '' check (length(label) <= 100),
    created_by_id  bigint      references staff_member on delete set null,
    created_by     text        not null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    revoked_at     timestamptz,
    last_opened_at timestamptz,
    check (expires_at > created_at)
);

comment on column preview_link.token_hash is 'SHA-256 of the token in the address: who reads the table cannot open the link.';

create index preview_link_of_article on preview_link (article_id, id desc);
create index preview_link_by_creator on preview_link (created_by_id) where created_by_id is not null;

-- Editors name a redirect by its number and see whether anybody still follows it.
alter table redirect
    add column id bigint generated always as identity unique,
    add column hits bigint not null default 0 check (hits >= 0),
    add column last_hit_at timestamptz;

comment on column redirect.hits is 'Added up in memory and written every few seconds: never one update a request.';

-- When a section moves, what leads below its old path is found without reading every redirect.
create index redirect_by_target_prefix on redirect (target_path collate "C");

-- Old paths, in normal form (lower case, decoded, no trailing slash), lead to new ones.
create table redirect (
    source_path text        primary key check (source_path like '/%'),
    target_path text        not null check (target_path like '/%' or target_path like 'http%'),
    origin      text        not null check (origin in ('RENAMED', 'IMPORTED', 'EDITOR')),
    created_at  timestamptz not null,
    check (source_path <> target_path)
);

create index redirect_by_target on redirect (target_path);

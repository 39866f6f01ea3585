-- When each feed last said something else than before: what Last-Modified must tell, and no date of an article knows
-- (an article that goes changes a feed as much as one that comes).
create table feed_edition (
    feed       text        primary key,
    digest     text        not null,
    changed_at timestamptz not null
);

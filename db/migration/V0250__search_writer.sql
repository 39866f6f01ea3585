-- Which process writes to a search cluster that all of them share (tribune.search.backend=cluster): the holder, for as
-- long as it says so again before the end. Each one that takes over begins a new term, by which the cluster refuses
-- what an earlier one still sends. "progress" is how far a new index is, for whoever waits for it.
create table search_writer (
    only_row boolean     primary key default true check (only_row),
    holder   uuid,
    term     bigint      not null default 0,
    until    timestamptz not null default '-infinity',
    progress text        not null default ''
);
insert into search_writer default values;

-- Which migration a Tribune must know to work with this schema. While a newer version is rolled out, older nodes run on,
-- and may start, on a schema that has only been added to. A migration that takes something away, or changes what it
-- means, sets this to the first migration of the oldest version that does without:
--     update schema_floor set migration = '0280';
create table schema_floor (
    only_row  boolean primary key default true check (only_row),
    migration text not null
);

insert into schema_floor (migration) values ('0270');

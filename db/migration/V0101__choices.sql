-- Nearly the same name, before a theme is created twice.
create extension if not exists pg_trgm;

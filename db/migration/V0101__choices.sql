-- Found by a few letters anywhere in the name, and by nearly the same name, however many there are.
create extension if not exists pg_trgm;

create function letters(words text) returns text language sql immutable parallel safe as $$
    select trim(regexp_replace(lower(unaccent('unaccent', words)), '[^[:alnum:]]+', ' ', 'g'))
$$;

create function singular(words text) returns text language sql immutable parallel safe as $$
    select regexp_replace(words, '[sx]\M', '', 'g')
$$;

create index theme_by_letters on theme using gin (sort_name gin_trgm_ops);

-- First and last name in both orders, then the organisation.
create function contributor_letters(first_name text, last_name text, organisation text)
    returns text language sql immutable parallel safe as $$
    select letters(first_name || ' ' || last_name || ' ' || first_name || ' ' || organisation)
$$;

create index contributor_by_letters on contributor
    using gin (contributor_letters(first_name, last_name, organisation) gin_trgm_ops);

create function headline_letters(headline text) returns text language sql immutable parallel safe as $$
    select letters(headline)
$$;

create index article_by_headline on article using gin (headline_letters(headline) gin_trgm_ops);

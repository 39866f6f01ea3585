-- What somebody has to change before it can appear: the first thing their dashboard shows.
create index article_changes_asked on article (owner_id, changes_asked_at, id)
    where state = 'DRAFT' and changes_asked_at is not null;

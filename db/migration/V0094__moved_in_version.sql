-- Whoever types goes on saving after having looked at the state of the article: a verb is refused when somebody else
-- has written or moved the article since, not because of one's own typing.
alter table article add moved_in_version integer not null default 0;

comment on column article.moved_in_version is 'The version in which a verb moved the article last.';

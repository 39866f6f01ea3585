-- Whose an article is in the newsroom: authors and contributors see their own. Null for what an import brought.
alter table article add owner_id bigint references staff_member on delete set null;

create index article_by_owner on article (owner_id, modified_at desc, id desc) where owner_id is not null;

alter table revision add saved_by_id bigint references staff_member on delete set null;

-- The rest of an article's life: changes asked, embargo, an end, why it was withdrawn, the bin.
alter table article
    add changes_asked     text        not null default '',
    add changes_asked_by  text        not null default '',
    add changes_asked_at  timestamptz,
    add embargo_until     timestamptz,
    add unpublish_at      timestamptz,
    add withdrawal_reason text        check (withdrawal_reason in ('ERROR', 'RIGHT', 'REPLACED', 'EXPIRED')),
    add successor_id      bigint      references article on delete set null check (successor_id <> id),
    add deleted_at        timestamptz,
    drop constraint article_state_check,
    add constraint article_state_check
        check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'BINNED')),
    add constraint article_binned check ((state = 'BINNED') = (deleted_at is not null)),
    add constraint article_known_to_readers_is_not_binned check (state <> 'BINNED' or first_published_at is null);

comment on column article.changes_asked is 'What an editor asked for when giving the article back; empty once it is sent to review again.';
comment on column article.embargo_until is 'Not to be published before.';
comment on column article.unpublish_at is 'Withdrawn by itself at this time, for the reason EXPIRED.';
comment on column article.successor_id is 'The article that replaced a withdrawn one: readers are led there while it is published.';

create index article_expiring on article (unpublish_at) where state = 'PUBLISHED' and unpublish_at is not null;
create index article_binned_since on article (deleted_at) where state = 'BINNED';
create index article_by_successor on article (successor_id) where successor_id is not null;

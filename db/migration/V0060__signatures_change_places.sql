-- Two that change places bear the same key for a moment: what counts is the end of the transaction.
alter table byline drop constraint byline_article_id_contributor_id_key,
    add constraint byline_once unique (article_id, contributor_id) deferrable initially deferred;
alter table article_theme drop constraint article_theme_article_id_theme_id_key,
    add constraint article_theme_once unique (article_id, theme_id) deferrable initially deferred;

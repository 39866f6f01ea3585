-- What stands beside an article is computed in the background, and translations are linked from a page of their own:
-- pages that show them are taken back like the others (V0210).
create trigger recall_new_suggestions after insert on same_theme_suggestion referencing new table as come
    for each statement execute function recall_same_theme();
create trigger recall_changed_suggestions after update on same_theme_suggestion
    referencing old table as gone new table as come for each statement execute function recall_same_theme();
create trigger recall_deleted_suggestions after delete on same_theme_suggestion referencing old table as gone
    for each statement execute function recall_same_theme();

create function recall_translation() returns trigger language plpgsql as $$
declare
    groups bigint[] := array[case when tg_op <> 'INSERT' then old.group_id end, case when tg_op <> 'DELETE' then new.group_id end];
    own    bigint   := case when tg_op = 'DELETE' then old.article_id else new.article_id end;
begin
    perform recall(array['text:' || own, 'sitemap']
        || array(select 'text:' || article_id from translation where group_id = any (groups)));
    return null;
end
$$;

create trigger recall_translation after insert or update or delete on translation
    for each row execute function recall_translation();

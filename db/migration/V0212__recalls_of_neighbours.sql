-- Whether readers know of a theme or a contributor is told with the lists, not with the row.
create or replace function seen(whole jsonb, without text[]) returns jsonb language sql immutable as $$
    select whole - without - array['id', 'version', 'created_at', 'modified_at', 'listed']
$$;

-- What was written at the same time as the recalls, where it is there.
do $$
begin
    if to_regclass('distribution') is not null then
        create trigger recall_distribution after update on distribution for each row execute function recall_site();
    end if;
    if to_regclass('same_theme_suggestion') is not null then
        create trigger recall_new_suggestions after insert on same_theme_suggestion
            referencing new table as come for each statement execute function recall_same_theme();
        create trigger recall_changed_suggestions after update on same_theme_suggestion
            referencing old table as gone new table as come for each statement execute function recall_same_theme();
        create trigger recall_deleted_suggestions after delete on same_theme_suggestion
            referencing old table as gone for each statement execute function recall_same_theme();
    end if;
    if to_regclass('translation') is not null then
        create function recall_translation() returns trigger language plpgsql as $body$
        begin
            perform recall(array['text:' || old.article_id, 'text:' || new.article_id]
                || array(select 'text:' || article_id from translation where group_id in (old.group_id, new.group_id)));
            return null;
        end
        $body$;
        create trigger recall_translation after insert or update or delete on translation
            for each row execute function recall_translation();
        -- The pages of the same text in other languages lead to it.
        create function recall_translations_of_article() returns trigger language plpgsql as $body$
        begin
            perform recall(array(select 'text:' || other.article_id
                from translation mine join translation other on other.group_id = mine.group_id
                where mine.article_id = new.id));
            return null;
        end
        $body$;
        create trigger recall_translations_of_article after update on article for each row
            when (old.state is distinct from new.state or old.slug is distinct from new.slug
                  or old.section_id is distinct from new.section_id or old.headline is distinct from new.headline)
            execute function recall_translations_of_article();
    end if;
    if exists (select 1 from information_schema.columns where table_schema = current_schema
            and table_name = 'article' and column_name = 'share_image_id') then
        create function recall_picture() returns trigger language plpgsql as $body$
        begin
            perform recall(array(select 'in:' || id from section where picture_id = new.id)
                || array(select 'theme:' || id from theme where picture_id = new.id)
                || array(select 'text:' || id from article where share_image_id = new.id and state = 'PUBLISHED'));
            return null;
        end
        $body$;
        create trigger recall_picture after update on image for each row execute function recall_picture();
    end if;
end
$$;

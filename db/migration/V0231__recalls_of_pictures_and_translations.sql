-- Whether readers know of a theme or a contributor is told with the lists, not with the row.
create or replace function seen(whole jsonb, without text[]) returns jsonb language sql immutable as $$
    select whole - without - array['id', 'version', 'created_at', 'modified_at', 'listed']
$$;

-- What feeds, robots.txt and the like are made by.
create trigger recall_distribution after update on distribution for each row execute function recall_site();

-- The pages of the same text in other languages lead to it.
create function recall_translations_of_article() returns trigger language plpgsql as $$
begin
    perform recall(array(select 'text:' || other.article_id
        from translation mine join translation other on other.group_id = mine.group_id
        where mine.article_id = new.id));
    return null;
end
$$;

create trigger recall_translations_of_article after update on article for each row
    when (old.state is distinct from new.state or old.slug is distinct from new.slug
          or old.section_id is distinct from new.section_id or old.headline is distinct from new.headline
          or old.noindex is distinct from new.noindex
          or old.canonical_override is distinct from new.canonical_override)
    execute function recall_translations_of_article();

-- Pictures of sections and themes, and what articles are shared with.
create function recall_picture() returns trigger language plpgsql as $$
begin
    perform recall(array(select 'in:' || id from section where picture_id = new.id)
        || array(select 'theme:' || id from theme where picture_id = new.id)
        || array(select 'text:' || article_id from article_image where image_id = new.id and place = 'share'));
    return null;
end
$$;

create trigger recall_picture after update on image for each row execute function recall_picture();

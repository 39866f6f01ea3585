-- The same for what pages name and show beside articles. These rows change one at a time.
create function recall_thing() returns trigger language plpgsql as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then seen(to_jsonb(old), '{}') end;
    new_row jsonb := case when tg_op <> 'DELETE' then seen(to_jsonb(new), '{}') end;
    key     bigint := case when tg_op = 'DELETE' then old.id else new.id end;
    -- In an A to Z list, which names only who signed and what is borne.
    moved   boolean := tg_op = 'UPDATE' and (old_row ->> 'initial', old_row ->> 'sort_name')
        is distinct from (new_row ->> 'initial', new_row ->> 'sort_name');
begin
    if old_row = new_row then
        return null;
    end if;
    if tg_table_name = 'contributor' then
        perform recall(array['contributor:' || key,
            case when moved then 'contributors' end]);
    elsif tg_table_name = 'theme' then
        perform recall(array['theme:' || key, case when moved then 'themes' end,
            case when exists (select 1 from navigation_link where theme_id = key) then 'site' end]);
    elsif tg_table_name = 'image' then
        if seen(to_jsonb(old), '{licence,licence_expires_on,source,added_by,decorative}')
                is distinct from seen(to_jsonb(new), '{licence,licence_expires_on,source,added_by,decorative}') then
            perform recall(array['image:' || key]
                || array(select 'contributor:' || c.id from contributor c where c.portrait_id = new.id));
        end if;
    elsif tg_table_name = 'static_page' then
        perform recall(array['page:' || key, 'sitemap',
            case when (old_row - '{body_html,description}'::text[]) is distinct from
                      (new_row - '{body_html,description}'::text[]) then 'site' end]);
    end if;
    return null;
end
$$;

create trigger recall_contributor after insert or update or delete on contributor
    for each row execute function recall_thing();
create trigger recall_theme after insert or update or delete on theme for each row execute function recall_thing();
create trigger recall_image after update on image for each row execute function recall_thing();
create trigger recall_static_page after insert or update or delete on static_page
    for each row execute function recall_thing();

create function recall_part() returns trigger language plpgsql as $$
declare
    part jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    if tg_table_name = 'contributor_link' then
        perform recall(array['contributor:' || (part ->> 'contributor_id')]);
    else
        perform recall(array['corrections', 'text:' || (part ->> 'article_id')]);
    end if;
    return null;
end
$$;

create trigger recall_contributor_link after insert or update or delete on contributor_link
    for each row execute function recall_part();
create trigger recall_correction after insert or update or delete on correction
    for each row execute function recall_part();

-- On every page: the name of the site, its sections, its menus.
create function recall_site() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or seen(to_jsonb(old), '{}') is distinct from seen(to_jsonb(new), '{}') then
        perform recall('{site}');
    end if;
    return null;
end
$$;

create trigger recall_settings after insert or update or delete on site_settings
    for each row execute function recall_site();
create trigger recall_section after insert or update or delete on section for each row execute function recall_site();
create trigger recall_menu after insert or update or delete on navigation_menu
    for each row execute function recall_site();
create trigger recall_menu_link after insert or update or delete on navigation_link
    for each row execute function recall_site();

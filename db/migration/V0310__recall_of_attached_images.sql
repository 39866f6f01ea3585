-- An image of an import that gets its file stood on no page before: the pages it belongs on know the article only.
create function recall_attached_image() returns trigger language plpgsql as $$
begin
    perform recall(array(select tag || article_id from article_image, unnest('{article:,text:}'::text[]) tag
        where image_id = new.id and place in ('lead', 'body')));
    return null;
end
$$;

create trigger recall_attached_image after update on image for each row
    when (old.sha256 is null and new.sha256 is not null) execute function recall_attached_image();

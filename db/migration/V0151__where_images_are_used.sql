-- Where each image is used, kept by triggers: asked for by every page with images in its body, and before an image
-- is deleted. The foreign key sees to it that an image in use cannot go, not even out of an older revision.
create table article_image (
    article_id bigint not null references article on delete cascade,
    image_id   bigint not null references image,
    place      text   not null check (place in ('lead', 'body', 'history')),
    primary key (article_id, image_id, place)
);

create index article_image_by_image on article_image (image_id);

create function images_in(body text) returns setof bigint language sql immutable parallel safe as $$
    select distinct cast(found[1] as bigint) from regexp_matches(body, '"/media/([0-9]{1,18})/', 'g') as found
$$;

create function note_images_of_article() returns trigger language plpgsql as $$
begin
    delete from article_image where article_id = new.id and place in ('lead', 'body');
    insert into article_image (article_id, image_id, place)
        select new.id, i.id, 'body' from image i where i.id in (select images_in(new.body_html))
        union all
        select new.id, new.lead_image_id, 'lead' where new.lead_image_id is not null;
    return null;
end
$$;

create trigger note_images_of_new_article after insert on article
    for each row execute function note_images_of_article();
create trigger note_images_of_changed_article after update on article for each row
    when (old.body_html is distinct from new.body_html or old.lead_image_id is distinct from new.lead_image_id)
    execute function note_images_of_article();

create function note_images_of_revision() returns trigger language plpgsql as $$
begin
    insert into article_image (article_id, image_id, place)
        select new.article_id, i.id, 'history' from image i
        where i.id in (select images_in(new.body_html)) or i.id = cast(new.filing -> 'lead' ->> 'imageId' as bigint)
        on conflict do nothing;
    return null;
end
$$;

create trigger note_images_of_revision after insert on revision
    for each row execute function note_images_of_revision();

insert into article_image (article_id, image_id, place)
    select a.id, i.id, 'body' from article a cross join lateral images_in(a.body_html) found(id)
        join image i on i.id = found.id
    union
    select id, lead_image_id, 'lead' from article where lead_image_id is not null
    union
    select r.article_id, i.id, 'history' from revision r cross join lateral images_in(r.body_html) found(id)
        join image i on i.id = found.id;

-- Every place: what it is, its key there and its name.
create view image_use as
    select ai.image_id, ai.place, a.id as object_id, a.headline as name
        from article_image ai join article a on a.id = ai.article_id
    union all
    select c.portrait_id, 'portrait', c.id, trim(c.first_name || ' ' || c.last_name)
        from contributor c where c.portrait_id is not null
    union all
    select i.id, 'page', p.id, p.title
        from static_page p cross join lateral images_in(p.body_html) found(id) join image i on i.id = found.id;

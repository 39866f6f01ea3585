-- A section and a theme may have a picture; an article may be shared with another image than the one over it.
alter table section add column picture_id bigint references image;
alter table theme add column picture_id bigint references image;
alter table article add column share_image_id bigint references image;

create index section_by_picture on section (picture_id) where picture_id is not null;
create index theme_by_picture on theme (picture_id) where picture_id is not null;

create or replace view published_article as
    select id, slug, language, section_id, kicker, headline, standfirst, body_html, body_text, excerpt, word_count,
           reading_minutes, table_of_contents, lead_image_id, lead_alternative_text, lead_caption, lead_credit,
           first_published_at, published_at, updated_at, search_vector, canonical_override, noindex, share_image_id
    from article
    where state = 'PUBLISHED';

alter table article_image drop constraint article_image_place_check;
alter table article_image add constraint article_image_place_check check (place in ('lead', 'body', 'share', 'history'));

create or replace function note_images_of_article() returns trigger language plpgsql as $$
begin
    delete from article_image where article_id = new.id and place in ('lead', 'body', 'share');
    insert into article_image (article_id, image_id, place)
        select new.id, i.id, 'body' from image i where i.id in (select images_in(new.body_html))
        union all
        select new.id, new.lead_image_id, 'lead' where new.lead_image_id is not null
        union all
        select new.id, new.share_image_id, 'share' where new.share_image_id is not null;
    return null;
end
$$;

drop trigger note_images_of_changed_article on article;
create trigger note_images_of_changed_article after update on article for each row
    when (old.body_html is distinct from new.body_html or old.lead_image_id is distinct from new.lead_image_id
          or old.share_image_id is distinct from new.share_image_id)
    execute function note_images_of_article();

create or replace function note_images_of_revision() returns trigger language plpgsql as $$
begin
    insert into article_image (article_id, image_id, place)
        select new.article_id, i.id, 'history' from image i
        where i.id in (select images_in(new.body_html)) or i.id = cast(new.filing -> 'lead' ->> 'imageId' as bigint)
           or i.id = cast(new.filing -> 'share' ->> 'id' as bigint)
        on conflict do nothing;
    return null;
end
$$;

-- What somebody is writing on a published article uses images as well, before readers see them. The foreign key keeps
-- an image that only a working copy shows.
create table working_copy_image (
    article_id bigint not null,
    member_id  bigint not null,
    image_id   bigint not null references image,
    place      text   not null check (place in ('lead', 'body', 'share')),
    primary key (article_id, member_id, image_id, place),
    foreign key (article_id, member_id) references working_copy on delete cascade
);

create index working_copy_image_by_image on working_copy_image (image_id);

create function note_images_of_working_copy() returns trigger language plpgsql as $$
begin
    delete from working_copy_image where article_id = new.article_id and member_id = new.member_id;
    insert into working_copy_image (article_id, member_id, image_id, place)
        select new.article_id, new.member_id, i.id, 'body'
        from image i where i.id in (select images_in(new.fields ->> 'body'))
        union all
        select new.article_id, new.member_id, i.id, 'lead'
        from image i where i.id = cast(new.fields ->> 'leadImageId' as bigint)
        union all
        select new.article_id, new.member_id, i.id, 'share'
        from image i where i.id = cast(new.fields ->> 'shareImageId' as bigint);
    return null;
end
$$;

create trigger note_images_of_working_copy after insert or update of fields on working_copy
    for each row execute function note_images_of_working_copy();

insert into working_copy_image (article_id, member_id, image_id, place)
    select w.article_id, w.member_id, i.id, 'body'
    from working_copy w cross join lateral images_in(w.fields ->> 'body') found(id) join image i on i.id = found.id
    union
    select w.article_id, w.member_id, i.id, 'lead'
    from working_copy w join image i on i.id = cast(w.fields ->> 'leadImageId' as bigint);

-- The fields of static pages are few, but a look for images used nowhere asks for each image: noted as well.
create table static_page_image (
    page_id  bigint not null references static_page on delete cascade,
    image_id bigint not null references image,
    primary key (page_id, image_id)
);

create index static_page_image_by_image on static_page_image (image_id);

create function note_images_of_static_page() returns trigger language plpgsql as $$
begin
    delete from static_page_image where page_id = new.id;
    insert into static_page_image (page_id, image_id)
        select new.id, i.id from image i where i.id in (select images_in(new.body_html));
    return null;
end
$$;

create trigger note_images_of_static_page after insert or update of body_html on static_page
    for each row execute function note_images_of_static_page();

insert into static_page_image (page_id, image_id)
    select p.id, i.id from static_page p cross join lateral images_in(p.body_html) found(id)
        join image i on i.id = found.id;

create or replace view image_use as
    select ai.image_id, ai.place, a.id as object_id, a.headline as name
        from article_image ai join article a on a.id = ai.article_id
    union all
    select c.portrait_id, 'portrait', c.id, trim(c.first_name || ' ' || c.last_name)
        from contributor c where c.portrait_id is not null
    union all
    select si.image_id, 'page', p.id, p.title
        from static_page_image si join static_page p on p.id = si.page_id
    union all
    select wi.image_id, 'copy', a.id, a.headline
        from working_copy_image wi join article a on a.id = wi.article_id
    union all
    select s.picture_id, 'section', s.id, s.name from section s where s.picture_id is not null
    union all
    select t.picture_id, 'theme', t.id, t.name from theme t where t.picture_id is not null
    union all
    select publisher_logo_id, 'logo', id, name from site_settings where publisher_logo_id is not null;

-- The menus that an administrator arranges. Without a row in navigation_menu a menu is the site's own: the sections in
-- their order in the header, the static pages in the footer.
create table navigation_menu (
    place text primary key check (place in ('HEADER', 'FOOTER'))
);

create table navigation_link (
    id         bigint generated always as identity primary key,
    place      text    not null references navigation_menu on delete cascade,
    position   integer not null default 0,
    section_id bigint  references section on delete cascade,
    theme_id   bigint  references theme on delete cascade,
    page_id    bigint  references static_page on delete cascade,
    address    text    check (address like '/%' or address like 'https://%'),
    label      text    not null default '' check (length(label) <= 100),
    check (num_nonnulls(section_id, theme_id, page_id, address) = 1)
);

comment on column navigation_link.label is 'Empty: the name of what it leads to.';

create index navigation_link_in_order on navigation_link (place, position, id);
create index navigation_link_by_section on navigation_link (section_id) where section_id is not null;
create index navigation_link_by_theme on navigation_link (theme_id) where theme_id is not null;
create index navigation_link_by_page on navigation_link (page_id) where page_id is not null;

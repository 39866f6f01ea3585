create table article (
    id                    bigint generated always as identity primary key,
    slug                  text        not null unique check (slug ~ '^[a-z0-9_-]{1,200}$'),
    language              text        not null default 'fr' check (language in ('fr', 'en')),
    section_id            bigint      references section,
    kicker                text        not null default '',
    headline              text        not null default '',
    standfirst            text        not null default '',
    body_html             text        not null default '',
    body_text             text        not null default '',
    excerpt               text        not null default '',
    word_count            integer     not null default 0 check (word_count >= 0),
    reading_minutes       integer     not null default 1 check (reading_minutes >= 1),
    table_of_contents     jsonb       not null default '[]',
    lead_image_id         bigint      references image,
    lead_alternative_text text        not null default '',
    lead_caption          text        not null default '',
    lead_credit           text        not null default '',
    state                 text        not null default 'DRAFT'
                          check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    created_at            timestamptz not null,
    modified_at           timestamptz not null,
    scheduled_for         timestamptz,
    first_published_at    timestamptz,
    published_at          timestamptz,
    updated_at            timestamptz,
    withdrawn_at          timestamptz,
    version               integer     not null default 0,
    check (state <> 'SCHEDULED' or scheduled_for is not null),
    check (state <> 'WITHDRAWN' or withdrawn_at is not null),
    check (state <> 'PUBLISHED' or (published_at is not null and first_published_at is not null
        and section_id is not null and headline <> ''))
);

comment on column article.modified_at is 'Any save.';
comment on column article.updated_at is 'A change a reader should know of: shown, dateModified, lastmod, feeds.';
comment on column article.first_published_at is 'Never changes once set.';

create index article_latest on article (published_at desc, id desc) where state = 'PUBLISHED';
create index article_latest_in_section on article (section_id, published_at desc, id desc) where state = 'PUBLISHED';
create index article_latest_in_language on article (language, published_at desc, id desc) where state = 'PUBLISHED';
create index article_due on article (scheduled_for) where state = 'SCHEDULED';
create index article_desk on article (state, modified_at desc, id desc) where state <> 'PUBLISHED';
create index article_by_section on article (section_id);
create index article_by_lead_image on article (lead_image_id) where lead_image_id is not null;

-- The one definition of "published". Whatever readers see is found through this view.
create view published_article as
    select id, slug, language, section_id, kicker, headline, standfirst, body_html, body_text, excerpt, word_count,
           reading_minutes, table_of_contents, lead_image_id, lead_alternative_text, lead_caption, lead_credit,
           first_published_at, published_at, updated_at
    from article
    where state = 'PUBLISHED';

-- Who signs, in order, with the role as it was at publication: a later change of the
-- contributor's profile must not rewrite what readers were told then.
create table byline (
    article_id     bigint  not null references article on delete cascade,
    position       integer not null,
    contributor_id bigint  not null references contributor,
    role           text    not null default '',
    organisation   text    not null default '',
    published_at   timestamptz,
    primary key (article_id, position),
    unique (article_id, contributor_id)
);

create table article_theme (
    article_id   bigint  not null references article on delete cascade,
    position     integer not null,
    theme_id     bigint  not null references theme,
    published_at timestamptz,
    primary key (article_id, position),
    unique (article_id, theme_id)
);

comment on column byline.published_at is 'Copy of the article''s date while it is published, else null: kept by trigger.';
comment on column article_theme.published_at is 'Copy of the article''s date while it is published, else null: kept by trigger.';

-- A contributor's or a theme's newest articles are read from these indexes alone, however many there are.
create index byline_latest on byline (contributor_id, published_at desc, article_id desc)
    where published_at is not null;
create index byline_by_contributor on byline (contributor_id);
create index article_theme_latest on article_theme (theme_id, published_at desc, article_id desc)
    where published_at is not null;
create index article_theme_by_theme on article_theme (theme_id);

create function listed_date(article_id bigint) returns timestamptz language sql stable as $$
    select published_at from published_article where id = article_id
$$;

create function keep_listed_date_of_row() returns trigger language plpgsql as $$
begin
    new.published_at := listed_date(new.article_id);
    return new;
end $$;

create function keep_listed_date_of_article() returns trigger language plpgsql as $$
begin
    update byline set published_at = listed_date(new.id) where article_id = new.id;
    update article_theme set published_at = listed_date(new.id) where article_id = new.id;
    return null;
end $$;

create trigger byline_listed before insert or update on byline
    for each row execute function keep_listed_date_of_row();
create trigger article_theme_listed before insert or update on article_theme
    for each row execute function keep_listed_date_of_row();
create trigger article_listed after update of state, published_at on article
    for each row when (old.state is distinct from new.state or old.published_at is distinct from new.published_at)
    execute function keep_listed_date_of_article();

create table same_theme_link (
    article_id bigint  not null references article on delete cascade,
    target_id  bigint  not null references article on delete cascade,
    kind       text    not null check (kind in ('CURATED', 'SUGGESTED', 'BANNED')),
    position   integer not null default 0,
    primary key (article_id, target_id),
    check (article_id <> target_id)
);

create index same_theme_link_in_order on same_theme_link (article_id, kind, position);
create index same_theme_link_by_target on same_theme_link (target_id);

-- What an article said at a moment worth remembering.
create table revision (
    id         bigint generated always as identity primary key,
    article_id bigint      not null references article on delete cascade,
    number     integer     not null check (number >= 1),
    reason     text        not null check (reason <> ''),
    kicker     text        not null,
    headline   text        not null,
    standfirst text        not null,
    body_html  text        not null,
    saved_by   text        not null,
    saved_at   timestamptz not null,
    unique (article_id, number)
);

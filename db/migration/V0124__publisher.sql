-- What search engines and readers are told of the publisher.
alter table site_settings
    add column publisher_address     text not null default '',
    add column publisher_logo_id     bigint references image,
    add column publishing_principles text not null default '' check (publishing_principles = '' or publishing_principles ~ '^(/|https://)'),
    add column ethics_policy         text not null default '' check (ethics_policy = '' or ethics_policy ~ '^(/|https://)'),
    add column corrections_policy    text not null default '' check (corrections_policy = '' or corrections_policy ~ '^(/|https://)');

create index site_settings_by_logo on site_settings (publisher_logo_id) where publisher_logo_id is not null;

-- Where readers find what the publisher promises; each policy is named by search engines.
create table publisher_policy (
    settings_id smallint not null references site_settings on delete cascade,
    policy      text     not null check (policy in ('PRINCIPLES', 'ETHICS', 'CORRECTIONS', 'VERIFICATION', 'SOURCES',
                                                    'DIVERSITY', 'MISSION', 'MASTHEAD', 'OWNERSHIP', 'FEEDBACK')),
    address     text     not null check (address ~ '^(/|https://)'),
    primary key (settings_id, policy)
);

insert into publisher_policy (settings_id, policy, address)
    select id, 'PRINCIPLES', publishing_principles from site_settings where publishing_principles <> ''
    union all select id, 'ETHICS', ethics_policy from site_settings where ethics_policy <> ''
    union all select id, 'CORRECTIONS', corrections_policy from site_settings where corrections_policy <> '';

alter table site_settings
    drop column publishing_principles,
    drop column ethics_policy,
    drop column corrections_policy,
    add column publisher_profiles text[] not null default '{}',
    add column x_handle           text   not null default '' check (x_handle ~ '^(@[A-Za-z0-9_]{1,15})?$');

comment on column site_settings.publisher_profiles is 'Pages of the publisher elsewhere, as search engines are told.';

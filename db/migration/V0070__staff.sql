-- Who may sign in to the newsroom.
create table staff_member (
    id                bigint generated always as identity primary key,
    email             text        not null check (email like '%_@_%'),
    name              text        not null check (name <> ''),
    password_hash     text,
    role              text        not null check (role in ('ADMINISTRATOR', 'EDITOR', 'AUTHOR', 'CONTRIBUTOR')),
    language          text        not null default 'fr' check (language in ('fr', 'en')),
    active            boolean     not null default true,
    created_at        timestamptz not null,
    modified_at       timestamptz not null,
    last_signed_in_at timestamptz,
    version           integer     not null default 0
);

comment on column staff_member.password_hash is 'Argon2id; null until a password is chosen.';

create unique index staff_member_email on staff_member (lower(email));

-- Who did what, when and from where; written in the transaction of the deed, never changed.
create table audit_entry (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    member_id bigint      references staff_member on delete set null,
    name      text        not null,
    action    text        not null check (action ~ '^[a-z-]+\.[a-z-]+$'),
    subject   text        not null default '',
    detail    text        not null default '',
    address   text        not null default ''
);

comment on column audit_entry.name is 'Of the person or process, as it was then.';
comment on column audit_entry.action is 'What was done, as kind.verb: article.published.';
comment on column audit_entry.subject is 'What it was done to, as kind/id: article/12.';

create index audit_entry_latest on audit_entry (at desc, id desc);
create index audit_entry_by_member on audit_entry (member_id, at desc, id desc);
create index audit_entry_by_subject on audit_entry (subject, at desc, id desc);
create index audit_entry_by_action on audit_entry (action, at desc, id desc);

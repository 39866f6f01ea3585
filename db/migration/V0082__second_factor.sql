-- The secret of an application that shows codes, encrypted; confirmed once a code has been typed.
create table totp_secret (
    member_id    bigint      primary key references staff_member on delete cascade,
    secret       bytea       not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default -1
);

comment on column totp_secret.secret is 'AES-GCM with tribune.staff.secret-key; the member is authenticated with it.';
comment on column totp_secret.last_step is 'The step of the last code that was taken: no code is taken twice.';

-- Codes on paper, each good once; only their digests are kept.
create table recovery_code (
    member_id bigint not null references staff_member on delete cascade,
    digest    bytea  not null,
    used_at   timestamptz,
    primary key (member_id, digest)
);

-- What the administrators have settled for the staff: one row.
create table staff_rule (
    id              boolean primary key default true check (id),
    factor_required boolean not null    default false
);

comment on column staff_rule.factor_required is 'Editors and administrators must have a second factor.';

insert into staff_rule default values;

-- Tries to get in, counted for every node: each try is taken before the password is looked at, in one statement, so that
-- a thousand guesses at once are still a thousand tries. Unknown accounts are counted like known ones.
create table attempt (
    scope         text        not null check (scope in ('account', 'address', 'code', 'letter', 'letter-address')),
    key           text        not null,
    tries         integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null,
    primary key (scope, key)
);

comment on column attempt.key is 'Of an account, the digest of the address that was typed: people type passwords there.';
comment on column attempt.blocked_until is 'No further try before; set with the try that is one too many.';

create index attempt_by_age on attempt (last_at);

-- What resembles an article is computed in the background and has tables of its own: pins and bans alone are an
-- editor's, and stay in same_theme_link.
delete from same_theme_link where kind = 'SUGGESTED';
alter table same_theme_link drop constraint same_theme_link_kind_check,
    add constraint same_theme_link_kind_check check (kind in ('CURATED', 'BANNED'));

-- Eight an article although four are shown: what is withdrawn, banned or one too many by a contributor is made up for
-- while the page is read.
create table same_theme_suggestion (
    article_id    bigint   not null references article on delete cascade,
    target_id     bigint   not null references article on delete cascade,
    position      smallint not null check (position >= 0),
    shared_themes smallint not null,
    likeness      real     not null,
    score         real     not null,
    terms         text[]   not null,
    primary key (article_id, position),
    check (article_id <> target_id)
);

create index same_theme_suggestion_by_target on same_theme_suggestion (target_id);

comment on column same_theme_suggestion.likeness is 'Of the words: 1 is the same text.';
comment on column same_theme_suggestion.terms is 'The words that the two share and few others use, as they are written.';

-- One row a published article whose suggestions were computed.
create table same_theme_list (
    article_id  bigint primary key references article on delete cascade,
    shown_by    integer     not null default 0,
    found       integer     not null,
    weakest     real        not null,
    computed_at timestamptz not null,
    shown       bigint[]    not null,
    source      bytea       not null
);

comment on column same_theme_list.shown is 'The pins and suggestions readers see beside the article.';
comment on column same_theme_list.shown_by is 'How many other articles show this one.';
comment on column same_theme_list.weakest is 'Score of the last suggestion: what another must reach to enter; 0 while there is room.';
comment on column same_theme_list.source is 'Digest of the words and themes that it was computed from.';

create index same_theme_list_by_reach on same_theme_list (shown_by, article_id);
create index same_theme_list_empty on same_theme_list (article_id) where found = 0;

-- The most telling words of each published article. The second index is read from its beginning and never to its end:
-- looking for what resembles an article costs the same however many use its words.
create table same_theme_posting (
    article_id bigint not null,
    weight     real   not null,
    language   text   not null,
    word       text   collate "C" not null
);

create index same_theme_posting_by_article on same_theme_posting (article_id);
create index same_theme_posting_by_word on same_theme_posting (language, word, weight desc, article_id);

comment on column same_theme_posting.weight is 'How much the article says the word, for its length: 0 to 2.2.';

-- How many articles of a sample use a word: what is rare tells more.
create table same_theme_word (
    language text not null,
    word     text collate "C" not null,
    articles integer not null,
    primary key (language, word)
);

create table same_theme_sample (
    language  text primary key,
    articles  integer          not null,
    length    double precision not null,
    published bigint           not null,
    drawn_at  timestamptz      not null
);

comment on column same_theme_sample.articles is 'How many were looked at.';
comment on column same_theme_sample.length is 'Of one of them on average, in words, those of the headline counting more.';
comment on column same_theme_sample.published is 'How many there were then: with a tenth more or less, the sample is drawn again.';

-- What remains to be computed: written in the transaction that changes an article, taken by one node.
create table same_theme_work (
    id         bigint generated always as identity primary key,
    article_id bigint      not null,
    whole      boolean     not null,
    attempts   integer     not null default 0,
    queued_at  timestamptz not null default now(),
    due_at     timestamptz not null default now()
);

create index same_theme_work_in_order on same_theme_work (whole desc, id);
create index same_theme_work_by_article on same_theme_work (article_id);

comment on column same_theme_work.whole is 'Whether the article itself has changed, or only its list may have.';

-- How far the computation of everything has come. It begins with this migration: a site that is upgraded gets its
-- suggestions in the background.
create table same_theme_rebuild (
    single      boolean primary key default true check (single),
    phase       text        not null check (phase in ('WORDS', 'LISTS', 'DONE')),
    last_id     bigint      not null,
    done        bigint      not null,
    total       bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);

insert into same_theme_rebuild (phase, last_id, done, total, started_at)
select 'WORDS', 0, 0, count(*), now() from published_article;

-- An image of the library. The file itself lies in the media store under its storage key;
-- an image known only by its address elsewhere (an import) has no file yet and is never shown.
create table image (
    id               bigint generated always as identity primary key,
    file_name        text        not null check (file_name ~ '^[A-Za-z0-9._-]{1,200}$'),
    content_type     text,
    byte_size        bigint      check (byte_size > 0),
    width            integer     check (width > 0),
    height           integer     check (height > 0),
    sha256           text        unique check (sha256 ~ '^[0-9a-f]{64}$'),
    source_address   text        unique,
    alternative_text text        not null default '',
    caption          text        not null default '',
    credit           text        not null default '',
    created_at       timestamptz not null,
    version          integer     not null default 0,
    check (sha256 is not null or source_address is not null),
    check (sha256 is null or (content_type is not null and byte_size is not null and width is not null
        and height is not null))
);

comment on column image.sha256 is 'Digest of the original file and its key in the media store; null while no file is there.';

-- When the site was backed up: the page about its health tells when that was long ago, or never.
create table backup_made (
    made_at    timestamptz primary key,
    row_count  bigint      not null,
    file_count bigint      not null
);

comment on table backup_made is 'One row a backup that was written whole by the command. Not part of backups: a restored site has none yet.';

-- What an image needs beyond its file: rights, the point that crops keep, and what the file is like.
alter table image
    add column decorative         boolean not null default false,
    add column source             text    not null default '',
    add column licence            text    not null default '',
    add column licence_expires_on date,
    add column focus_x            double precision not null default 0.5 check (focus_x between 0 and 1),
    add column focus_y            double precision not null default 0.5 check (focus_y between 0 and 1),
    add column animated           boolean not null default false,
    add column transparent        boolean not null default false,
    add column edition            integer not null default 0,
    add column added_by           bigint  references staff_member on delete set null;

comment on column image.edition is 'Grows when what readers see at the same address changes: a replaced file, another focal point.';
comment on column image.file_name is 'The last part of its address; stays when the file is replaced.';

-- A document (PDF) has no size in pixels.
alter table image drop constraint image_check1;
alter table image add constraint image_file_is_known check (sha256 is null or (content_type is not null
    and byte_size is not null
    and (content_type = 'application/pdf' or (width is not null and height is not null))));

create index image_by_licence_expiry on image (licence_expires_on) where licence_expires_on is not null;

-- Every list of the desk is one range of one index, by the last save or by the date of publication.
drop index article_desk;
create index article_by_state on article (state, modified_at desc, id desc);
create index article_by_save on article (modified_at desc, id desc);
create index article_by_publication on article (published_at desc, id desc) where published_at is not null;
create index article_by_owner_and_state on article (owner_id, state, modified_at desc, id desc)
    where owner_id is not null;

-- Also serves the foreign key.
drop index article_by_section;
create index article_by_section on article (section_id, modified_at desc, id desc);

-- How many corrections readers may see is counted from one index, not by looking at every
-- corrected article (see decision 24).
alter table correction add column published_at timestamptz;
comment on column correction.published_at is 'Copy of the article''s date while it is published, else null: kept by trigger.';

-- Nothing of what readers see changes now: no page is called back.
alter table correction disable trigger recall_correction;
update correction set published_at = listed_date(article_id);
alter table correction enable trigger recall_correction;

create trigger correction_listed before insert or update on correction
    for each row execute function keep_listed_date_of_row();

create or replace function keep_listed_date_of_article() returns trigger language plpgsql as $$
begin
    update byline set published_at = listed_date(new.id) where article_id = new.id;
    update article_theme set published_at = listed_date(new.id) where article_id = new.id;
    update correction set published_at = listed_date(new.id) where article_id = new.id;
    return null;
end $$;

drop index correction_latest;
create index correction_latest on correction (at desc, id desc) where published_at is not null;

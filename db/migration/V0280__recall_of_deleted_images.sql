-- Renditions are kept with the pages: a picture that is deleted takes its own back.
create trigger recall_image_gone after delete on image for each row execute function recall_thing();

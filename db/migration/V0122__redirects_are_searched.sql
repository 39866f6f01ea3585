create index redirect_by_words on redirect using gin (source_path gin_trgm_ops, target_path gin_trgm_ops);

-- Readers' search has an index of its own now (decision 18): published articles are no longer indexed here as well. The
-- column stays for the view that names it, and is filled no more.
drop index article_search;
alter table article alter column search_vector drop expression;
drop function article_search_vector(text, text, text, text);

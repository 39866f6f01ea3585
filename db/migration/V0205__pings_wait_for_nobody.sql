-- A unique index makes the second of two publications wait for the first where both change a feed, and two that change
-- two feeds in turn might wait for each other. Whoever adds looks whether something waits already; what is doubled all
-- the same is told once.
drop index ping_waiting;
create index ping_waiting on ping (kind, path) where done_at is null and attempts = 0;

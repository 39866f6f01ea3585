-- What each node did last of its recurring work, written every few seconds; can be thrown away.
create table job_run (
    node       text        not null,
    task       text        not null,
    started_at timestamptz not null,
    took_ms    bigint      not null,
    runs       bigint      not null,
    failures   bigint      not null,
    failed_at  timestamptz,
    failure    text,
    primary key (node, task)
);

comment on column job_run.task is 'The method that runs: Class.method.';
comment on column job_run.runs is 'Since the process started.';

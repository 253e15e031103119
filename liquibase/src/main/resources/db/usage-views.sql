--liquibase formatted sql

--changeset antragswerk:usage-views-1
--comment: who administers an area sees its usage; what was booked late or taken back is found without reading all
create policy usage_record_administration on usage_record for select using (scope_administers(authority));
create policy usage_month_administration on usage_month for select using (scope_administers(authority));
create index usage_record_late on usage_record (booked_on, land) where booked_on > occurred_on;
create index usage_record_taken_back on usage_record (booked_on, land) where corrects is not null;

--changeset antragswerk:usage-views-2
--comment: figures for everybody: a year is published once, with its small counts hidden, and stays as it is
create table usage_publication (
    year smallint primary key check (year between 2020 and 2999),
    published_at timestamptz not null,
    -- the person's id
    published_by varchar(64) not null,
    -- the fixed cells; a cell that is missing is hidden
    cells jsonb not null
);
alter table usage_publication enable row level security;
alter table usage_publication force row level security;
create policy usage_publication_read on usage_publication for select using (true);
create policy usage_publication_write on usage_publication for insert with check (scope() = 'coordination');
grant select, insert on usage_publication to antragswerk_app;

--liquibase formatted sql

--changeset antragswerk:metering-1
--comment: evidence for the cost sharing: append-only, without personal data
create table usage_record (
    id uuid primary key,
    -- the event that it counts; counted once, however often it is reported
    event uuid not null unique,
    case_id uuid not null,
    land char(2) not null,
    authority varchar(12) not null,
    benefit varchar(40) not null,
    kind varchar(30) not null,
    plugin_version varchar(40) not null,
    occurred_on date not null,
    recorded_at timestamptz not null
);
create index usage_record_day on usage_record (occurred_on, land, authority);
alter table usage_record enable row level security;
alter table usage_record force row level security;
create policy usage_record_count on usage_record for insert with check (scope() in ('citizen', 'platform'));
create policy usage_record_read on usage_record for select using (
    scope() in ('coordination', 'platform')
    or (scope() = 'land' and land = scope_land())
    or (scope() = 'authority' and authority = scope_authority()));
grant select, insert on usage_record to antragswerk_app;

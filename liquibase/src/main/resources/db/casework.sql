--liquibase formatted sql

--changeset antragswerk:casework-1
--comment: the platform's own destination: what arrived at an authority, exactly once for each submission
create table inbox_item (
    submission uuid primary key references submission,
    authority varchar(12) not null references authority,
    arrived_at timestamptz not null,
    taken_by varchar(64),
    taken_by_name varchar(200)
);
create index inbox_item_authority on inbox_item (authority, arrived_at desc);
alter table inbox_item enable row level security;
alter table inbox_item force row level security;
create policy inbox_item_arrive on inbox_item for insert with check (scope() = 'platform');
create policy inbox_item_read on inbox_item for select using (
    scope() = 'platform' or (scope() = 'authority' and authority = scope_authority()));
create policy inbox_item_take on inbox_item for update using (scope() = 'authority' and authority = scope_authority());
grant select, insert on inbox_item to antragswerk_app;
grant update (taken_by, taken_by_name) on inbox_item to antragswerk_app;

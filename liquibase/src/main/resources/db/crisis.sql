--liquibase formatted sql

--changeset antragswerk:crisis-1
--comment: simplifications for a time of crisis, the same for all tenants; a set has one window, what it had before is in its steps
create table crisis_set (
    id varchar(40) primary key,
    switched_on boolean not null,
    valid_from date not null,
    valid_until date not null,
    reason varchar(300) not null,
    switched_at timestamptz not null,
    check (valid_from <= valid_until)
);
create index crisis_set_window on crisis_set (valid_from, valid_until) where switched_on;
create table crisis_step (
    number bigint generated always as identity primary key,
    id varchar(40) not null,
    switched_on boolean not null,
    valid_from date not null,
    valid_until date not null,
    reason varchar(300) not null,
    switched_at timestamptz not null,
    switched_by varchar(200) not null
);

--changeset antragswerk:crisis-2
--comment: what the law makes simpler may be known to all; the coordination office alone switches it and sees who did; nobody changes a step
alter table crisis_set enable row level security;
alter table crisis_set force row level security;
create policy crisis_set_read on crisis_set for select using (true);
create policy crisis_set_switch on crisis_set for insert with check (scope() = 'coordination');
create policy crisis_set_change on crisis_set for update using (scope() = 'coordination');
grant select, insert, update on crisis_set to antragswerk_app;
alter table crisis_step enable row level security;
alter table crisis_step force row level security;
create policy crisis_step_read on crisis_step for select using (scope() = 'coordination');
create policy crisis_step_append on crisis_step for insert with check (scope() = 'coordination');
grant select, insert on crisis_step to antragswerk_app;

--changeset antragswerk:crisis-3
--comment: a draft keeps the sets that held when it was begun; ids, separated by commas
alter table draft add column crisis_sets varchar(400) not null default '';

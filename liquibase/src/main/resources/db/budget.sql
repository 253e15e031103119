--liquibase formatted sql

--changeset antragswerk:budget-1
--comment: what a Land has set aside for its share of a year; the newest row of a year holds, older ones stay as they were
create table cost_budget (
    land char(2) not null references land,
    year smallint not null check (year between 2020 and 2999),
    number int not null check (number > 0),
    cents bigint not null check (cents > 0),
    -- percent, ascending
    thresholds smallint[] not null,
    changed_at timestamptz not null,
    -- the person's id
    changed_by varchar(64) not null,
    primary key (land, year, number)
);
create index cost_budget_year on cost_budget (year, land, number desc);
alter table cost_budget enable row level security;
alter table cost_budget force row level security;
create policy cost_budget_read on cost_budget for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy cost_budget_write on cost_budget for insert with check (
    scope() = 'coordination' or (scope() = 'land' and land = scope_land()));
grant select, insert on cost_budget to antragswerk_app;

--changeset antragswerk:budget-2
--comment: a Land that leaves takes its budgets along; its settlements stay
create policy cost_budget_delete on cost_budget for delete using (scope() in ('coordination', 'platform'));
grant delete on cost_budget to antragswerk_app;

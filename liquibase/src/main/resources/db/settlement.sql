--liquibase formatted sql

--changeset antragswerk:settlement-1
create table settlement (
    id uuid primary key,
    pool varchar(40) not null references cost_pool,
    period_from date not null,
    period_to date not null,
    allocation_key varchar(20) not null,
    amount_cents bigint not null,
    created_at timestamptz not null,
    created_by varchar(64) not null
);
create table statement_line (
    settlement uuid not null references settlement,
    land char(2) not null,
    authority varchar(12) not null,
    uses bigint not null,
    uses_total bigint not null,
    amount_cents bigint not null,
    rounding_step boolean not null,
    primary key (settlement, authority)
);
alter table settlement enable row level security;
alter table settlement force row level security;
create policy settlement_read on settlement for select using (scope() in ('coordination', 'land', 'authority'));
create policy settlement_make on settlement for insert with check (scope() = 'coordination');
alter table statement_line enable row level security;
alter table statement_line force row level security;
create policy statement_line_read on statement_line for select using (
    scope() = 'coordination'
    or (scope() = 'land' and land = scope_land())
    or (scope() = 'authority' and authority = scope_authority()));
create policy statement_line_make on statement_line for insert with check (scope() = 'coordination');
grant select, insert on settlement, statement_line to antragswerk_app;

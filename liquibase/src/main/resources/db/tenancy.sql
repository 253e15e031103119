--liquibase formatted sql

--changeset antragswerk:tenancy-1
create table land (
    key char(2) primary key,
    name text not null,
    configuration jsonb not null
);
create table authority (
    ars varchar(12) primary key,
    land char(2) not null references land,
    name text not null,
    contact jsonb not null
);
create table benefit_activation (
    authority varchar(12) not null references authority,
    benefit varchar(40) not null,
    enabled boolean not null,
    notice jsonb,
    primary key (authority, benefit)
);
create table tenant_edition (
    source text primary key,
    checksum text not null,
    loaded_at timestamptz not null
);
create table cost_pool (
    id varchar(40) primary key,
    name text not null,
    kind char(1) not null check (kind between 'A' and 'E'),
    period_from date not null,
    period_to date not null,
    amount_cents bigint not null check (amount_cents >= 0),
    source text,
    check (period_from <= period_to)
);
grant select, insert, update on land, authority, benefit_activation, tenant_edition, cost_pool to antragswerk_app;

--changeset antragswerk:tenancy-2
--comment: who is responsible where is public, and needs no scope; the Land's contract is for itself and the coordination office
alter table land enable row level security;
alter table land force row level security;
create policy land_read on land for select using (
    scope() in ('platform', 'coordination') or (scope() = 'land' and key = scope_land()));
create policy land_write on land for insert with check (scope() = 'platform');
create policy land_change on land for update using (scope() = 'platform');

alter table authority enable row level security;
alter table authority force row level security;
create policy authority_read on authority for select using (true);
create policy authority_write on authority for insert with check (scope() = 'platform');
create policy authority_change on authority for update using (scope() = 'platform');

alter table benefit_activation enable row level security;
alter table benefit_activation force row level security;
create policy benefit_activation_read on benefit_activation for select using (true);
create policy benefit_activation_write on benefit_activation for insert with check (scope() = 'platform');
create policy benefit_activation_change on benefit_activation for update using (scope() = 'platform');

alter table cost_pool enable row level security;
alter table cost_pool force row level security;
create policy cost_pool_read on cost_pool for select using (scope() in ('coordination', 'land', 'platform'));
create policy cost_pool_write on cost_pool for insert with check (scope() in ('coordination', 'platform'));
create policy cost_pool_change on cost_pool for update using (scope() in ('coordination', 'platform'));

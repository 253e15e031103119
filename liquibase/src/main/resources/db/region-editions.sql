--liquibase formatted sql

--changeset antragswerk:region-editions-1
--comment: the area tells what became of a dissolved unit; parts of city-states stand below their Gemeinde
alter table region_unit add column hectares int not null default 0;
alter table region_unit drop constraint region_unit_level_check;
alter table region_unit add constraint region_unit_level_check
    check (level in ('LAND', 'REGBEZ', 'KREIS', 'VERBAND', 'GEMEINDE', 'BEZIRK'));
-- an edition that an operator brought is never replaced by the one that comes with the application
alter table region_edition add column uploaded boolean not null default false;
-- counted up by whatever changes the register without a new edition, so that every node reads it again
alter table region_edition add column revision int not null default 0;

--changeset antragswerk:region-editions-2
--comment: where the place of a key that is no longer valid lies now; public as the register is
create table region_successor (
    old varchar(14) primary key references region_unit,
    new varchar(14) not null references region_unit,
    since date not null,
    check (old <> new)
);
create index region_successor_new on region_successor (new);
alter table region_successor enable row level security;
alter table region_successor force row level security;
create policy region_successor_read on region_successor for select using (true);
create policy region_successor_write on region_successor for insert with check (scope() = 'platform');
create policy region_successor_change on region_successor for update using (scope() = 'platform');
grant select, insert, update on region_successor to antragswerk_app;

--changeset antragswerk:region-editions-3
--comment: an edition that was checked and shown, and waits for an operator to confirm it
create table region_staged_edition (
    checksum char(64) primary key,
    edition date not null,
    staged_by varchar(200) not null,
    staged_at timestamptz not null
);
create table region_staged_unit (
    checksum char(64) not null references region_staged_edition on delete cascade,
    ars varchar(14) not null,
    name text not null,
    kind smallint not null,
    population int not null,
    hectares int not null,
    postal_code varchar(5) not null,
    postal_code_unique boolean not null,
    primary key (checksum, ars)
);
alter table region_staged_edition enable row level security;
alter table region_staged_edition force row level security;
create policy region_staged_edition_all on region_staged_edition using (scope() = 'platform') with check (scope() = 'platform');
alter table region_staged_unit enable row level security;
alter table region_staged_unit force row level security;
create policy region_staged_unit_all on region_staged_unit using (scope() = 'platform') with check (scope() = 'platform');
grant select, insert, delete on region_staged_edition, region_staged_unit to antragswerk_app;

--changeset antragswerk:region-editions-4
--comment: everybody reads the register, only the platform's own work and the operator write it
alter table region_unit enable row level security;
alter table region_unit force row level security;
create policy region_unit_read on region_unit for select using (true);
create policy region_unit_write on region_unit for insert with check (scope() = 'platform');
create policy region_unit_change on region_unit for update using (scope() = 'platform');
alter table region_edition enable row level security;
alter table region_edition force row level security;
create policy region_edition_read on region_edition for select using (true);
create policy region_edition_write on region_edition for insert with check (scope() = 'platform');
create policy region_edition_change on region_edition for update using (scope() = 'platform');
alter table tenant_edition enable row level security;
alter table tenant_edition force row level security;
create policy tenant_edition_read on tenant_edition for select using (true);
create policy tenant_edition_write on tenant_edition for insert with check (scope() = 'platform');
create policy tenant_edition_change on tenant_edition for update using (scope() = 'platform');

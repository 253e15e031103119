--liquibase formatted sql

--changeset antragswerk:statusboard-1
--comment: services of the catalogues with the phase that they have reached in each Land; a phase without a day has begun on an unknown one
create table service (
    id varchar(60) primary key,
    position int not null,
    name varchar(200) not null,
    benefit varchar(40),
    leika varchar(14) check (leika ~ '^99[0-9]{12}$'),
    not_in_leika boolean not null default false,
    ozg_id varchar(10),
    source varchar(300) not null default '',
    changed_by varchar(200),
    changed_at timestamptz not null default now(),
    check (leika is null or not not_in_leika)
);
create table service_phase (
    service varchar(60) not null references service,
    land char(2) not null,
    phase varchar(20) not null check (phase in ('PREPARATION', 'CONCEPT', 'IMPLEMENTATION', 'PILOT', 'LIVE', 'ROLLOUT')),
    since date,
    changed_by varchar(200),
    changed_at timestamptz not null default now(),
    primary key (service, land, phase)
);
create index service_phase_land on service_phase (land);

--changeset antragswerk:statusboard-2
--comment: the board is public; the coordination office keeps it
alter table service enable row level security;
alter table service force row level security;
create policy service_read on service for select using (true);
create policy service_write on service for insert with check (scope() in ('platform', 'coordination'));
create policy service_change on service for update using (scope() in ('platform', 'coordination'));
grant select, insert, update on service to antragswerk_app;
alter table service_phase enable row level security;
alter table service_phase force row level security;
create policy service_phase_read on service_phase for select using (true);
create policy service_phase_write on service_phase for insert with check (scope() in ('platform', 'coordination'));
create policy service_phase_change on service_phase for update using (scope() in ('platform', 'coordination'));
create policy service_phase_delete on service_phase for delete using (scope() in ('platform', 'coordination'));
grant select, insert, update, delete on service_phase to antragswerk_app;

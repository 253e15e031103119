--liquibase formatted sql

--changeset antragswerk:tenant-settings-1
--comment: a benefit is switched for an area of any level; the most specific setting wins
create table benefit_setting (
    area varchar(14) not null,
    land char(2) not null references land,
    benefit varchar(40) not null,
    state varchar(10) not null check (state in ('PREPARING', 'LIVE', 'PAUSED', 'OFF')),
    -- what citizens read while the benefit is paused
    pause_text text,
    -- "Information zur Bearbeitungsdauer", and anything else that applicants should know beforehand
    notice jsonb,
    changed_by varchar(200),
    changed_at timestamptz not null default now(),
    primary key (area, benefit),
    check (starts_with(area, land)),
    check (state = 'PAUSED' or pause_text is null)
);
create index benefit_setting_land on benefit_setting (land, benefit);

--changeset antragswerk:tenant-settings-2
--comment: that an authority had everything ready for a benefit; without it no setting makes the benefit live there
create table go_live (
    authority varchar(14) not null references authority,
    benefit varchar(40) not null,
    land char(2) not null references land,
    granted_at timestamptz not null,
    primary key (authority, benefit)
);
create index go_live_land on go_live (land, benefit);

--changeset antragswerk:tenant-settings-3
--comment: what was switched on before had been made ready by hand
insert into benefit_setting (area, land, benefit, state, notice)
    select b.authority, a.land, b.benefit, case when b.enabled then 'LIVE' else 'OFF' end, b.notice
    from benefit_activation b join authority a on a.ars = b.authority;
insert into go_live (authority, benefit, land, granted_at)
    select b.authority, b.benefit, a.land, now()
    from benefit_activation b join authority a on a.ars = b.authority where b.enabled;
drop table benefit_activation;

--changeset antragswerk:tenant-settings-4
--comment: who is responsible where is public; those who administer the area change it, the coordination office when a Land joins
alter table benefit_setting enable row level security;
alter table benefit_setting force row level security;
create policy benefit_setting_read on benefit_setting for select using (true);
create policy benefit_setting_write on benefit_setting for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy benefit_setting_change on benefit_setting for update using (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy benefit_setting_delete on benefit_setting for delete using (
    scope() in ('platform', 'coordination') or scope_administers(area));
grant select, insert, update, delete on benefit_setting to antragswerk_app;

alter table go_live enable row level security;
alter table go_live force row level security;
create policy go_live_read on go_live for select using (true);
create policy go_live_write on go_live for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(authority));
create policy go_live_delete on go_live for delete using (scope() in ('platform', 'coordination'));
grant select, insert, delete on go_live to antragswerk_app;

--changeset antragswerk:tenant-settings-5
--comment: a value of a parameter that a plugin declares, from a day on, for an area
create table parameter_value (
    area varchar(14) not null,
    land char(2) not null references land,
    benefit varchar(40) not null,
    name varchar(60) not null,
    valid_from date not null,
    value jsonb not null,
    changed_by varchar(200),
    changed_at timestamptz not null default now(),
    primary key (area, benefit, name, valid_from),
    check (starts_with(area, land))
);
create index parameter_value_land on parameter_value (land);
alter table parameter_value enable row level security;
alter table parameter_value force row level security;
create policy parameter_value_read on parameter_value for select using (true);
create policy parameter_value_write on parameter_value for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy parameter_value_change on parameter_value for update using (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy parameter_value_delete on parameter_value for delete using (
    scope() in ('platform', 'coordination') or scope_administers(area));
grant select, insert, update, delete on parameter_value to antragswerk_app;

--changeset antragswerk:tenant-settings-6
--comment: a Land joins by the coordination office, and can leave again as long as nothing depends on it; an authority sets its own contact
drop policy land_write on land;
create policy land_write on land for insert with check (scope() in ('platform', 'coordination'));
drop policy land_change on land;
create policy land_change on land for update using (scope() in ('platform', 'coordination'));
create policy land_delete on land for delete using (scope() in ('platform', 'coordination'));
create policy land_administered on land for select using (scope() = 'administration' and key = left(scope_area(), 2));
grant delete on land to antragswerk_app;
drop policy authority_write on authority;
create policy authority_write on authority for insert with check (scope() in ('platform', 'coordination'));
drop policy authority_change on authority;
create policy authority_change on authority for update using (
    scope() in ('platform', 'coordination') or scope_administers(ars));
create policy authority_delete on authority for delete using (scope() in ('platform', 'coordination'));
grant delete on authority to antragswerk_app;
drop policy authority_key_read on authority_key;
create policy authority_key_read on authority_key for select using (
    scope() in ('citizen', 'coordination', 'platform') or (scope() = 'authority' and authority = scope_authority()));
drop policy authority_key_write on authority_key;
create policy authority_key_write on authority_key for insert with check (scope() in ('platform', 'coordination'));
drop policy authority_key_delete on authority_key;
create policy authority_key_delete on authority_key for delete using (scope() in ('platform', 'coordination'));

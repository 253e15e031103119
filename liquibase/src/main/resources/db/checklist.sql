--liquibase formatted sql

--changeset antragswerk:checklist-1
--comment: what somebody has declared to be done, on a day and with a reference; who did it, and what was withdrawn, stays in the journal
create table checklist_entry (
    area varchar(14) not null,
    land char(2) not null references land,
    benefit varchar(40) not null default '',
    item varchar(60) not null,
    done_on date not null,
    reference varchar(200) not null,
    changed_by varchar(200),
    changed_at timestamptz not null default now(),
    primary key (area, benefit, item, done_on),
    check (starts_with(area, land))
);
create index checklist_entry_land on checklist_entry (land);

create table checklist_journal (
    id bigint generated always as identity primary key,
    area varchar(14) not null,
    land char(2) not null,
    benefit varchar(40) not null default '',
    item varchar(60) not null,
    done_on date not null,
    reference varchar(200) not null,
    action varchar(10) not null check (action in ('ENTERED', 'WITHDRAWN')),
    changed_by varchar(200),
    changed_at timestamptz not null default now()
);
create index checklist_journal_area on checklist_journal (area, benefit, item);

--changeset antragswerk:checklist-2
--comment: whoever sets up an area sees what counts for it, also what was entered around it
alter table checklist_entry enable row level security;
alter table checklist_entry force row level security;
create policy checklist_entry_read on checklist_entry for select using (
    scope() in ('platform', 'coordination') or (scope() = 'land' and land = scope_land())
    or scope_administers(area) or (scope() = 'administration' and starts_with(scope_area(), area)));
create policy checklist_entry_write on checklist_entry for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy checklist_entry_change on checklist_entry for update using (
    scope() in ('platform', 'coordination') or scope_administers(area));
create policy checklist_entry_delete on checklist_entry for delete using (
    scope() in ('platform', 'coordination') or scope_administers(area));
grant select, insert, update, delete on checklist_entry to antragswerk_app;

alter table checklist_journal enable row level security;
alter table checklist_journal force row level security;
create policy checklist_journal_read on checklist_journal for select using (
    scope() in ('platform', 'coordination') or (scope() = 'land' and land = scope_land())
    or scope_administers(area) or (scope() = 'administration' and starts_with(scope_area(), area)));
create policy checklist_journal_write on checklist_journal for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(area));
grant select, insert on checklist_journal to antragswerk_app;

--changeset antragswerk:checklist-3
--comment: a place within an authority's area can be switched on before the rest; the authority is then the one that becomes ready
drop policy go_live_write on go_live;
create policy go_live_write on go_live for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(authority)
    or (scope() = 'administration' and starts_with(scope_area(), authority)));

--changeset antragswerk:checklist-4 splitStatements:false
--comment: that there is a key may be known to those who set an authority up, the key itself not
create function keyed_authorities() returns setof varchar language plpgsql as $$
declare
    before text := coalesce(current_setting('app.scope', true), '');
begin
    perform set_config('app.scope', 'platform', true);
    return query select k.authority from authority_key k where k.retired_at is null;
    perform set_config('app.scope', before, true);
end $$;
comment on function keyed_authorities() is 'the authorities whose data can be sealed; shows no key';

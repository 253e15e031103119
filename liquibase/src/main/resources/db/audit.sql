--liquibase formatted sql

--changeset antragswerk:audit-1
--comment: who did what to which case; the application can only append
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_kind varchar(20) not null,
    actor varchar(64) not null,
    action varchar(40) not null,
    submission uuid,
    citizen varchar(64),
    authority varchar(12),
    detail varchar(200)
);
create index audit_entry_submission on audit_entry (submission, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_append on audit_entry for insert with check (
    (scope() = 'citizen' and citizen = scope_citizen())
    or (scope() = 'authority' and authority = scope_authority())
    or scope() in ('platform', 'coordination', 'land'));
create policy audit_entry_citizen on audit_entry for select using (scope() = 'citizen' and citizen = scope_citizen());
create policy audit_entry_authority on audit_entry for select using (scope() = 'authority' and authority = scope_authority());
grant insert, select on audit_entry to antragswerk_app;

--changeset antragswerk:audit-2
--comment: those who set up a tenant leave their trace too
drop policy audit_entry_append on audit_entry;
create policy audit_entry_append on audit_entry for insert with check (
    (scope() = 'citizen' and citizen = scope_citizen())
    or (scope() = 'authority' and authority = scope_authority())
    or scope_administers(authority)
    or scope() in ('platform', 'coordination', 'land'));

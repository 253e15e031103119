--liquibase formatted sql

--changeset antragswerk:keys-1
--comment: data keys per authority, each wrapped by a master key that is never in the database
create table authority_key (
    id uuid primary key,
    authority varchar(12) not null references authority,
    wrapped text not null,
    master_key text not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
create unique index authority_key_current on authority_key (authority) where retired_at is null;
alter table authority_key enable row level security;
alter table authority_key force row level security;
create policy authority_key_read on authority_key for select using (
    scope() in ('citizen', 'platform') or (scope() = 'authority' and authority = scope_authority()));
create policy authority_key_write on authority_key for insert with check (scope() = 'platform');
create policy authority_key_change on authority_key for update using (scope() = 'platform');
create policy authority_key_delete on authority_key for delete using (scope() = 'platform');
grant select, insert, update, delete on authority_key to antragswerk_app;

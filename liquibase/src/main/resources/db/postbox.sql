--liquibase formatted sql

--changeset antragswerk:postbox-1
--comment: § 9 OZG: when a message was provided, notified and first read is proof and never changes once set
create table message (
    id uuid primary key,
    citizen varchar(64) not null,
    authority varchar(12) not null,
    submission uuid not null references submission,
    kind varchar(20) not null,
    -- one message for each step of a submission, however often a step is tried again
    step varchar(40) not null,
    text_sealed text,
    provided_at timestamptz not null,
    notified_at timestamptz,
    first_read_at timestamptz,
    unique (submission, step)
);
create index message_citizen on message (citizen, provided_at desc);
alter table message enable row level security;
alter table message force row level security;
create policy message_own on message for select using (scope() = 'citizen' and citizen = scope_citizen());
create policy message_read on message for update using (scope() = 'citizen' and citizen = scope_citizen() and first_read_at is null)
    with check (scope() = 'citizen' and citizen = scope_citizen());
create policy message_authority on message for select using (scope() = 'authority' and authority = scope_authority());
create policy message_provide on message for insert with check (
    scope() = 'platform' or (scope() = 'authority' and authority = scope_authority()));
create policy message_platform on message for select using (scope() = 'platform');
grant select, insert on message to antragswerk_app;
grant update (first_read_at) on message to antragswerk_app;

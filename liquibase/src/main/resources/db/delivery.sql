--liquibase formatted sql

--changeset antragswerk:delivery-1
create table outbox (
    submission uuid primary key references submission deferrable initially deferred,
    citizen varchar(64) not null,
    authority varchar(12) not null,
    state varchar(10) not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts int not null,
    next_attempt_at timestamptz not null,
    last_error varchar(60),
    created_at timestamptz not null,
    finished_at timestamptz
);
create index outbox_due on outbox (next_attempt_at) where state = 'WAITING';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_add on outbox for insert with check (
    scope() = 'citizen' and citizen = scope_citizen() and state = 'WAITING');
create policy outbox_work on outbox for select using (scope() = 'platform');
create policy outbox_step on outbox for update using (scope() = 'platform');
grant select, insert, update on outbox to antragswerk_app;

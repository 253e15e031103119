--liquibase formatted sql

--changeset antragswerk:provisioning-1
--comment: what is to be done at the identity provider for a Land; written when it joins or leaves, carried out after that
create table land_access_order (
    -- no reference: the order to take everything back outlives the Land
    land char(2) primary key,
    action varchar(10) not null check (action in ('PROVIDE', 'WITHDRAW')),
    state varchar(10) not null check (state in ('WAITING', 'DONE', 'FAILED')),
    admin_user_name varchar(60) not null,
    -- name, address and one-time password of the first administrator, sealed; gone once carried out
    sealed_admin text,
    -- whether the administrator had an account before, which keeps its password
    known_before boolean not null default false,
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    last_error varchar(60),
    ordered_at timestamptz not null,
    finished_at timestamptz,
    check (state = 'WAITING' or sealed_admin is null or state = 'FAILED'),
    check ((state = 'WAITING') = (finished_at is null))
);
create index land_access_order_due on land_access_order (next_attempt_at) where state = 'WAITING';
alter table land_access_order enable row level security;
alter table land_access_order force row level security;
create policy land_access_order_read on land_access_order for select using (scope() in ('platform', 'coordination'));
create policy land_access_order_add on land_access_order for insert with check (scope() in ('platform', 'coordination'));
create policy land_access_order_step on land_access_order for update using (scope() in ('platform', 'coordination'));
grant select, insert, update on land_access_order to antragswerk_app;

--changeset antragswerk:provisioning-2
--comment: that a role was taken from a member of staff; what was issued to them before is not believed any more
create table staff_access_end (
    subject varchar(64) not null,
    ended_at timestamptz not null
);
create index staff_access_end_subject on staff_access_end (subject, ended_at);
alter table staff_access_end enable row level security;
alter table staff_access_end force row level security;
create policy staff_access_end_add on staff_access_end for insert with check (
    scope() in ('administration', 'coordination', 'platform'));
create policy staff_access_end_read on staff_access_end for select using (scope() = 'platform');
grant select, insert on staff_access_end to antragswerk_app;

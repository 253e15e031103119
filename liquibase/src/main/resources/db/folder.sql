--liquibase formatted sql

--changeset antragswerk:folder-1
--comment: the citizen's own folder (ADR 0032): a key, the consent, the facts, and when each was used again. Nothing without the consent, and all of it goes with it
create table citizen_key (
    citizen varchar(64) primary key,
    id uuid not null unique,
    wrapped text not null,
    master_key text not null,
    created_at timestamptz not null
);
alter table citizen_key enable row level security;
alter table citizen_key force row level security;
create policy citizen_key_own on citizen_key using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
create policy citizen_key_rewrap_read on citizen_key for select using (scope() = 'platform');
create policy citizen_key_rewrap on citizen_key for update using (scope() = 'platform');
grant select, insert, update, delete on citizen_key to antragswerk_app;

create table folder_consent (
    citizen varchar(64) primary key,
    given_at timestamptz not null
);
alter table folder_consent enable row level security;
alter table folder_consent force row level security;
create policy folder_consent_own on folder_consent using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert, delete on folder_consent to antragswerk_app;

create table folder_fact (
    citizen varchar(64) not null references folder_consent on delete cascade,
    fact varchar(60) not null,
    value_sealed text not null,
    benefit varchar(40) not null,
    form varchar(40) not null,
    authority_name varchar(300) not null,
    learned_on date not null,
    primary key (citizen, fact)
);
alter table folder_fact enable row level security;
alter table folder_fact force row level security;
create policy folder_fact_own on folder_fact using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert, update, delete on folder_fact to antragswerk_app;

create table folder_use (
    id uuid primary key,
    citizen varchar(64) not null,
    fact varchar(60) not null,
    used_at timestamptz not null,
    draft uuid not null,
    benefit varchar(40) not null,
    foreign key (citizen, fact) references folder_fact on delete cascade
);
create index folder_use_fact on folder_use (citizen, fact);
create index folder_use_citizen on folder_use (citizen, used_at desc);
alter table folder_use enable row level security;
alter table folder_use force row level security;
create policy folder_use_own on folder_use using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert on folder_use to antragswerk_app;

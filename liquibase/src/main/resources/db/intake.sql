--liquibase formatted sql

--changeset antragswerk:intake-1
--comment: one intake for several benefits: what it has secured and begun (ADR 0031); no answers. The key makes a double click harmless
create table intake (
    id uuid primary key,
    citizen varchar(64) not null,
    begun_at timestamptz not null
);
create index intake_citizen on intake (citizen);
create table intake_part (
    intake uuid not null references intake on delete cascade,
    citizen varchar(64) not null,
    benefit varchar(40) not null,
    submission uuid,
    draft uuid,
    primary key (intake, benefit)
);
alter table intake enable row level security;
alter table intake force row level security;
create policy intake_own on intake using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert on intake to antragswerk_app;
alter table intake_part enable row level security;
alter table intake_part force row level security;
create policy intake_part_own on intake_part using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert on intake_part to antragswerk_app;

--changeset antragswerk:intake-2
--comment: which answers of a draft were carried over from what was told for several benefits together; pointers, never answers
create table draft_origin (
    draft uuid not null references draft on delete cascade,
    citizen varchar(64) not null,
    pointer varchar(300) not null,
    told_on date not null,
    primary key (draft, pointer)
);
alter table draft_origin enable row level security;
alter table draft_origin force row level security;
create policy draft_origin_own on draft_origin using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
grant select, insert, delete on draft_origin to antragswerk_app;

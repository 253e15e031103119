--liquibase formatted sql

--changeset antragswerk:draft-1
--comment: § 8a Abs. 2 and 3 OZG: drafts may be kept, and are deleted 30 days after the last edit
create table draft (
    id uuid primary key,
    citizen varchar(64) not null,
    authority varchar(12) not null references authority,
    benefit varchar(40) not null,
    form varchar(40) not null,
    form_version varchar(10) not null,
    place varchar(12) not null,
    case_id uuid not null,
    application_day date,
    answers_sealed text not null,
    revision int not null,
    created_at timestamptz not null,
    edited_at timestamptz not null,
    expires_at timestamptz not null
);
create index draft_citizen on draft (citizen, edited_at desc);
create index draft_expiry on draft (expires_at);
alter table draft enable row level security;
alter table draft force row level security;
create policy draft_own on draft using (scope() = 'citizen' and citizen = scope_citizen())
    with check (scope() = 'citizen' and citizen = scope_citizen());
create policy draft_expire on draft for delete using (scope() = 'platform' and expires_at < now());
create policy draft_expiring on draft for select using (scope() = 'platform' and expires_at < now());
grant select, insert, update, delete on draft to antragswerk_app;

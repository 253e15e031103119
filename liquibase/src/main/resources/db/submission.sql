--liquibase formatted sql

--changeset antragswerk:submission-1
create table submission (
    id uuid primary key,
    case_id uuid not null,
    reference varchar(20) not null unique,
    citizen varchar(64) not null,
    authority varchar(12) not null references authority,
    benefit varchar(40) not null,
    form varchar(40) not null,
    form_version varchar(10) not null,
    purpose varchar(30) not null,
    place varchar(12) not null,
    application_day date not null,
    received_at timestamptz not null,
    idempotency_key varchar(80) not null,
    status varchar(20) not null check (status in
        ('RECEIVED', 'DELIVERED', 'TAKEN_OVER', 'IN_PROGRESS', 'DECIDED', 'UNDELIVERABLE')),
    status_at timestamptz not null,
    summary_sealed text not null,
    -- a double click, a resent form and a second tab carry the same key and find the first submission
    unique (citizen, idempotency_key)
);
create index submission_citizen on submission (citizen, received_at desc);
create index submission_inbox on submission (authority, received_at desc);
create index submission_secured on submission (citizen, benefit, authority) where purpose = 'APPLICATION_DAY';
create index submission_case on submission (case_id);
alter table submission enable row level security;
alter table submission force row level security;
create policy submission_citizen_read on submission for select using (scope() = 'citizen' and citizen = scope_citizen());
create policy submission_citizen_send on submission for insert with check (
    scope() = 'citizen' and citizen = scope_citizen() and status = 'RECEIVED');
create policy submission_authority_read on submission for select using (
    scope() = 'authority' and authority = scope_authority() and status not in ('RECEIVED', 'UNDELIVERABLE'));
create policy submission_authority_change on submission for update using (
    scope() = 'authority' and authority = scope_authority() and status not in ('RECEIVED', 'UNDELIVERABLE'));
create policy submission_platform_read on submission for select using (scope() = 'platform');
create policy submission_platform_change on submission for update using (scope() = 'platform');
grant select, insert on submission to antragswerk_app;
grant update (status, status_at) on submission to antragswerk_app;

--changeset antragswerk:submission-document-1
--comment: what was said, apart from the row that lists and steps need
create table submission_document (
    submission uuid primary key references submission deferrable initially deferred,
    citizen varchar(64) not null,
    authority varchar(12) not null references authority,
    payload_sealed text not null
);
alter table submission_document alter column payload_sealed set storage external;
alter table submission_document enable row level security;
alter table submission_document force row level security;
create policy submission_document_citizen on submission_document for select using (
    scope() = 'citizen' and citizen = scope_citizen());
create policy submission_document_send on submission_document for insert with check (
    scope() = 'citizen' and citizen = scope_citizen());
create policy submission_document_authority on submission_document for select using (
    scope() = 'authority' and authority = scope_authority()
    and exists (select 1 from submission s where s.id = submission_document.submission));
grant select, insert on submission_document to antragswerk_app;

--changeset antragswerk:submission-2
--comment: files of drafts and of submissions; name and content are sealed
create table evidence_file (
    id uuid primary key,
    draft uuid references draft on delete cascade,
    submission uuid references submission deferrable initially deferred,
    citizen varchar(64) not null,
    authority varchar(12) not null references authority,
    item varchar(60) not null,
    media_type varchar(100) not null,
    size bigint not null,
    name_sealed text not null,
    content_sealed bytea not null,
    uploaded_at timestamptz not null,
    check ((draft is null) <> (submission is null))
);
alter table evidence_file alter column content_sealed set storage external;
create index evidence_file_draft on evidence_file (draft);
create index evidence_file_submission on evidence_file (submission);
alter table evidence_file enable row level security;
alter table evidence_file force row level security;
create policy evidence_file_own on evidence_file for select using (scope() = 'citizen' and citizen = scope_citizen());
create policy evidence_file_add on evidence_file for insert with check (scope() = 'citizen' and citizen = scope_citizen());
-- handing in moves a file from the draft to the submission; from then on nobody can change or remove it
create policy evidence_file_hand_in on evidence_file for update
    using (scope() = 'citizen' and citizen = scope_citizen() and draft is not null)
    with check (scope() = 'citizen' and citizen = scope_citizen());
create policy evidence_file_remove on evidence_file for delete using (
    scope() = 'citizen' and citizen = scope_citizen() and draft is not null);
create policy evidence_file_authority on evidence_file for select using (
    scope() = 'authority' and authority = scope_authority() and submission is not null
    and exists (select 1 from submission s where s.id = evidence_file.submission));
grant select, insert, delete on evidence_file to antragswerk_app;
grant update (draft, submission) on evidence_file to antragswerk_app;

--changeset antragswerk:submission-3
--comment: every step that a submission took
create table status_change (
    id uuid primary key,
    submission uuid not null references submission deferrable initially deferred,
    citizen varchar(64) not null,
    authority varchar(12) not null,
    status varchar(20) not null,
    at timestamptz not null,
    note_sealed text
);
create index status_change_submission on status_change (submission, at);
alter table status_change enable row level security;
alter table status_change force row level security;
create policy status_change_citizen on status_change for select using (scope() = 'citizen' and citizen = scope_citizen());
create policy status_change_send on status_change for insert with check (
    scope() = 'citizen' and citizen = scope_citizen() and status = 'RECEIVED');
create policy status_change_authority on status_change for select using (
    scope() = 'authority' and authority = scope_authority());
create policy status_change_step on status_change for insert with check (
    (scope() = 'authority' and authority = scope_authority()) or scope() = 'platform');
create policy status_change_platform on status_change for select using (scope() = 'platform');
grant select, insert on status_change to antragswerk_app;

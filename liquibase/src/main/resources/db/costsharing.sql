--liquibase formatted sql

--changeset antragswerk:costsharing-1
--comment: settlement periods: whole months that do not overlap; whoever proposes a closing does not close
create table settlement_period (
    id varchar(20) primary key check (id ~ '^[0-9]{4}(-[A-Za-z0-9]+)?$'),
    period_from date not null,
    period_to date not null,
    pro_rata varchar(10) not null default 'DAYS' check (pro_rata in ('DAYS', 'MONTHS')),
    state varchar(10) not null default 'OPEN' check (state in ('OPEN', 'PROPOSED', 'CLOSED')),
    -- by contract: how long payers may object, and how long the answer may take
    objection_days int not null default 30 check (objection_days between 1 and 400),
    answer_days int not null default 30 check (answer_days between 1 and 400),
    opened_by varchar(200) not null,
    opened_by_name varchar(200) not null,
    opened_at timestamptz not null,
    proposed_by varchar(200),
    proposed_by_name varchar(200),
    proposed_at timestamptz,
    proposed_digest char(64),
    -- why a closed period is being corrected; empty when it is not
    correction varchar(500),
    closed_by varchar(200),
    closed_by_name varchar(200),
    closed_at timestamptz,
    check (period_from <= period_to),
    check (extract(day from period_from) = 1 and extract(day from period_to + 1) = 1),
    check ((proposed_by is null) = (proposed_digest is null)),
    check (state <> 'PROPOSED' or proposed_by is not null),
    check ((state = 'CLOSED') = (closed_by is not null)),
    check (correction is null or state = 'CLOSED'),
    exclude using gist (daterange(period_from, period_to, '[]') with &&)
);
create table key_figures (
    id varchar(40) primary key,
    kind varchar(20) not null check (kind in ('POPULATION', 'TARGET_GROUP', 'KOENIGSTEINER', 'QUOTA')),
    edition varchar(40) not null,
    source varchar(500) not null,
    figures jsonb not null,
    added_at timestamptz not null default now()
);
create table cost_profile (
    id varchar(40) primary key,
    position int not null,
    name varchar(200) not null,
    profile jsonb not null
);
alter table cost_pool add column period varchar(20) references settlement_period;
alter table cost_pool add column profile jsonb not null default '[{"permille": 1000, "key": "USAGE", "figures": ""}]';
alter table cost_pool add column benefits text[] not null default '{}';
alter table cost_pool add column planned_cents bigint not null default 0 check (planned_cents >= 0);
alter table cost_pool add column changed_by varchar(200);
alter table cost_pool add column changed_at timestamptz;
create index cost_pool_period on cost_pool (period, id);
create table cost_evidence (
    id uuid primary key,
    pool varchar(40) not null,
    filename varchar(120) not null,
    media_type varchar(40) not null,
    size int not null,
    sha256 char(64) not null,
    content bytea not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamptz not null
);
create index cost_evidence_pool on cost_evidence (pool, uploaded_at);
create table cost_member (
    land char(2) primary key,
    valid_from date,
    valid_until date,
    least int not null default 0,
    most int not null default 10000,
    -- how the Land divides among its Kommunen; without it the Land pays for all
    below jsonb,
    changed_by varchar(200) not null,
    changed_at timestamptz not null,
    check (valid_from <= valid_until),
    check (least between 0 and most and most <= 10000)
);

--changeset antragswerk:costsharing-2
--comment: settlements are evidence: appended, never changed; a Land sees its own statement and lines
create table settlement (
    id uuid primary key,
    period varchar(20) not null references settlement_period,
    number int not null check (number > 0),
    digest char(64) not null,
    corrects uuid references settlement,
    total_cents bigint not null,
    reason varchar(500) not null default '',
    proposed_by varchar(200) not null,
    proposed_by_name varchar(200) not null,
    proposed_at timestamptz not null,
    closed_by varchar(200) not null,
    closed_by_name varchar(200) not null,
    closed_at timestamptz not null,
    objections_until date not null,
    unique (period, number),
    check (proposed_by <> closed_by),
    check ((number = 1) = (corrects is null))
);
create table settlement_content (
    settlement uuid primary key references settlement,
    input bytea not null,
    result bytea not null
);
create table settlement_statement (
    settlement uuid not null references settlement,
    land char(2) not null,
    cents bigint not null,
    input bytea not null,
    result bytea not null,
    primary key (settlement, land)
);
create index settlement_statement_land on settlement_statement (land);
create table settlement_line (
    settlement uuid not null references settlement,
    pool varchar(40) not null,
    payer varchar(12) not null,
    land char(2) not null,
    level smallint not null check (level in (1, 2)),
    cents bigint not null check (cents >= 0),
    primary key (settlement, pool, payer)
);
create index settlement_line_land on settlement_line (settlement, land, level);
create table advance_payment (
    id uuid primary key,
    land char(2) not null,
    period varchar(20) not null references settlement_period,
    cents bigint not null check (cents > 0),
    due_on date not null,
    paid_on date,
    changed_by varchar(200) not null,
    changed_at timestamptz not null
);
create index advance_payment_period on advance_payment (period, land, due_on);
create table objection (
    id uuid primary key,
    settlement uuid not null references settlement,
    land char(2) not null,
    payer varchar(12) not null,
    text varchar(4000) not null,
    raised_by varchar(200) not null,
    raised_at timestamptz not null,
    answer_until date not null,
    state varchar(10) not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    answer varchar(4000),
    answered_by varchar(200),
    answered_at timestamptz,
    check (state not in ('ACCEPTED', 'REJECTED') or answer is not null)
);
create index objection_settlement on objection (settlement, land, raised_at);
create index objection_land on objection (land, raised_at);
create index objection_open on objection (answer_until) where state = 'OPEN';

--changeset antragswerk:costsharing-3
--comment: the coordination office keeps it; a Land reads what all share in, and of the rest its own
alter table settlement_period enable row level security;
alter table settlement_period force row level security;
create policy settlement_period_read on settlement_period for select using (true);
create policy settlement_period_open on settlement_period for insert with check (scope() in ('coordination', 'platform'));
create policy settlement_period_change on settlement_period for update using (scope() = 'coordination');
grant select, insert, update on settlement_period to antragswerk_app;
alter table key_figures enable row level security;
alter table key_figures force row level security;
create policy key_figures_read on key_figures for select using (scope() in ('coordination', 'land', 'platform'));
create policy key_figures_add on key_figures for insert with check (scope() in ('coordination', 'platform'));
grant select, insert on key_figures to antragswerk_app;
alter table cost_profile enable row level security;
alter table cost_profile force row level security;
create policy cost_profile_read on cost_profile for select using (scope() in ('coordination', 'land', 'platform'));
create policy cost_profile_add on cost_profile for insert with check (scope() in ('coordination', 'platform'));
grant select, insert on cost_profile to antragswerk_app;
create policy cost_pool_remove on cost_pool for delete using (scope() = 'coordination');
grant delete on cost_pool to antragswerk_app;
alter table cost_evidence enable row level security;
alter table cost_evidence force row level security;
create policy cost_evidence_read on cost_evidence for select using (scope() in ('coordination', 'land', 'platform'));
create policy cost_evidence_add on cost_evidence for insert with check (scope() = 'coordination');
grant select, insert on cost_evidence to antragswerk_app;
alter table cost_member enable row level security;
alter table cost_member force row level security;
create policy cost_member_read on cost_member for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy cost_member_add on cost_member for insert with check (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy cost_member_change on cost_member for update using (
    scope() = 'coordination' or (scope() = 'land' and land = scope_land()));
grant select, insert, update on cost_member to antragswerk_app;
alter table settlement enable row level security;
alter table settlement force row level security;
create policy settlement_read on settlement for select using (scope() in ('coordination', 'land', 'platform'));
create policy settlement_append on settlement for insert with check (scope() = 'coordination');
grant select, insert on settlement to antragswerk_app;
alter table settlement_content enable row level security;
alter table settlement_content force row level security;
create policy settlement_content_read on settlement_content for select using (scope() in ('coordination', 'platform'));
create policy settlement_content_append on settlement_content for insert with check (scope() = 'coordination');
grant select, insert on settlement_content to antragswerk_app;
alter table settlement_statement enable row level security;
alter table settlement_statement force row level security;
create policy settlement_statement_read on settlement_statement for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy settlement_statement_append on settlement_statement for insert with check (scope() = 'coordination');
grant select, insert on settlement_statement to antragswerk_app;
alter table settlement_line enable row level security;
alter table settlement_line force row level security;
create policy settlement_line_read on settlement_line for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy settlement_line_append on settlement_line for insert with check (scope() = 'coordination');
grant select, insert on settlement_line to antragswerk_app;
alter table advance_payment enable row level security;
alter table advance_payment force row level security;
create policy advance_payment_read on advance_payment for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy advance_payment_add on advance_payment for insert with check (scope() in ('coordination', 'platform'));
create policy advance_payment_change on advance_payment for update using (scope() = 'coordination');
grant select, insert, update on advance_payment to antragswerk_app;
alter table objection enable row level security;
alter table objection force row level security;
create policy objection_read on objection for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy objection_raise on objection for insert with check (scope() = 'land' and land = scope_land() and state = 'OPEN');
create policy objection_answer on objection for update using (scope() = 'coordination')
    with check (scope() = 'coordination' and state in ('ACCEPTED', 'REJECTED'));
create policy objection_withdraw on objection for update using (scope() = 'land' and land = scope_land() and state = 'OPEN')
    with check (scope() = 'land' and land = scope_land() and state = 'WITHDRAWN');
grant select, insert, update on objection to antragswerk_app;

--changeset antragswerk:costsharing-4
--comment: who opened, proposed and closed is nobody else's business; intake asks for closed periods in the platform's scope
drop policy settlement_period_read on settlement_period;
create policy settlement_period_read on settlement_period for select using (scope() in ('coordination', 'land', 'platform'));

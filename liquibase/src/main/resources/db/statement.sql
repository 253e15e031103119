--liquibase formatted sql

--changeset antragswerk:statement-1
--comment: papers of closed settlements: a queue that is filled by closing and emptied in the background, and what came of it
create table statement_paper (
    settlement uuid not null references settlement,
    payer varchar(12) not null,
    land char(2) not null,
    -- of the settlement, for those who see their papers and not it: the Kommunen
    period varchar(20) not null,
    number int not null,
    kind varchar(10) not null check (kind in ('PDF', 'CSV', 'XRECHNUNG', 'PACKAGE')),
    state varchar(10) not null default 'WAITING' check (state in ('WAITING', 'MADE', 'IMPOSSIBLE')),
    reason varchar(60) not null default '',
    bytes bytea,
    size int,
    sha256 char(64),
    made_at timestamptz,
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    primary key (settlement, payer, kind),
    check ((state = 'MADE') = (bytes is not null)),
    check (state <> 'IMPOSSIBLE' or reason <> '')
);
create index statement_paper_due on statement_paper (next_attempt_at, settlement, land, payer) where state = 'WAITING';
create index statement_paper_land on statement_paper (land, settlement);
create index statement_paper_payer on statement_paper (payer varchar_pattern_ops);
-- what an invoice needs beside the settlement, as it was on the day of closing: made again, it is the same
create table statement_terms (
    settlement uuid not null references settlement,
    land char(2) not null,
    leitweg_id varchar(46),
    contract varchar(200) not null,
    advances jsonb not null,
    primary key (settlement, land)
);
-- the keys that packages are signed with; private parts are wrapped by a master key that is never in the database
create table signing_key (
    id uuid primary key,
    public_key bytea not null,
    wrapped text not null,
    master_key text not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
create unique index signing_key_current on signing_key ((true)) where retired_at is null;

--changeset antragswerk:statement-2
--comment: closing fills the queue, only the platform makes papers; each payer reads its own
alter table statement_paper enable row level security;
alter table statement_paper force row level security;
create policy statement_paper_read on statement_paper for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()) or scope_administers(payer));
create policy statement_paper_order on statement_paper for insert with check (scope() = 'coordination' and state = 'WAITING');
create policy statement_paper_make on statement_paper for update using (scope() = 'platform' and state = 'WAITING')
    with check (scope() = 'platform');
grant select, insert, update on statement_paper to antragswerk_app;
alter table statement_terms enable row level security;
alter table statement_terms force row level security;
create policy statement_terms_read on statement_terms for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy statement_terms_append on statement_terms for insert with check (scope() = 'coordination');
grant select, insert on statement_terms to antragswerk_app;
alter table signing_key enable row level security;
alter table signing_key force row level security;
create policy signing_key_own on signing_key using (scope() = 'platform') with check (scope() = 'platform');
grant select, insert, update on signing_key to antragswerk_app;

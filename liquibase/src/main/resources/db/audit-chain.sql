--liquibase formatted sql

--changeset antragswerk:audit-chain-1 splitStatements:false
--comment: the entry as the chain signs it: a JSON array, because its quotes keep neighbouring values apart and null is not an empty text
create function audit_text(e audit_entry) returns text language sql stable parallel safe
    as $$ select json_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.actor_kind, e.actor, e.action,
        e.submission, e.citizen, e.authority, e.detail)::text $$;
create function audit_hash(previous bytea, entry text) returns bytea language sql immutable parallel safe
    as $$ select sha256(coalesce(previous, ''::bytea) || convert_to(entry, 'UTF8')) $$;
create function audit_fold(state bytea, head bytea, entry text) returns bytea language sql immutable parallel safe
    as $$ select audit_hash(coalesce(state, head), entry) $$;
-- as a window function it links a batch in one statement
create aggregate audit_chain_hash(bytea, text) (sfunc = audit_fold, stype = bytea);

--changeset antragswerk:audit-chain-2
--comment: which entry follows which; no foreign key, whose locks would rewrite every entry once more: the verification finds what is missing
create table audit_chain (
    seq bigint primary key check (seq > 0),
    entry bigint not null unique,
    hash bytea not null check (length(hash) = 32),
    linked_at timestamptz not null
);
alter table audit_chain enable row level security;
alter table audit_chain force row level security;
create policy audit_chain_append on audit_chain for insert with check (scope() = 'platform');
create policy audit_chain_read on audit_chain for select using (scope() = 'platform');
grant insert, select on audit_chain to antragswerk_app;
create policy audit_entry_platform on audit_entry for select using (scope() = 'platform');

--changeset antragswerk:audit-chain-3
--comment: heads of the chain that were made known, and when the whole chain was last followed
create table audit_anchor (
    seq bigint primary key,
    hash bytea not null check (length(hash) = 32),
    noted_at timestamptz not null
);
create index audit_anchor_noted_at on audit_anchor (noted_at desc);
alter table audit_anchor enable row level security;
alter table audit_anchor force row level security;
create policy audit_anchor_append on audit_anchor for insert with check (scope() = 'platform');
create policy audit_anchor_read on audit_anchor for select using (scope() = 'platform');
grant insert, select on audit_anchor to antragswerk_app;

create table audit_verification (
    id bigint generated always as identity primary key,
    finished_at timestamptz not null,
    head bigint not null,
    -- where the chain is broken: kind and position, never what an entry says
    faults jsonb not null
);
create index audit_verification_finished_at on audit_verification (finished_at desc);
alter table audit_verification enable row level security;
alter table audit_verification force row level security;
create policy audit_verification_append on audit_verification for insert with check (scope() = 'platform');
create policy audit_verification_read on audit_verification for select using (scope() = 'platform');
grant insert, select on audit_verification to antragswerk_app;

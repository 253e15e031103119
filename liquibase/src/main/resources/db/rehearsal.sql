--liquibase formatted sql

--changeset antragswerk:rehearsal-1
--comment: a new version is tried on all stored drafts; the scope reads drafts and keys, and has no policy that would let it write one
create policy draft_rehearsed on draft for select using (scope() = 'rehearsal' and expires_at >= now());
create policy authority_key_rehearsed on authority_key for select using (scope() = 'rehearsal');
create index draft_benefit_rehearsed on draft (benefit, id);
comment on function scope() is 'citizen, authority, administration, land, coordination, rehearsal or platform; set by set_config(''app.scope'', ..., true) at the start of a transaction';

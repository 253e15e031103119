--liquibase formatted sql

--changeset antragswerk:onboarding-1
--comment: what citizens see of a Land: whom to ask, legal texts, coat of arms; the contract stays in land
create table land_public (
    land char(2) primary key references land,
    name text not null,
    support jsonb not null,
    legal_texts jsonb not null,
    coat_of_arms bytea,
    coat_media_type varchar(20),
    check ((coat_of_arms is null) = (coat_media_type is null))
);
alter table land_public enable row level security;
alter table land_public force row level security;
create policy land_public_read on land_public for select using (true);
create policy land_public_write on land_public for insert with check (scope() in ('platform', 'coordination'));
create policy land_public_change on land_public for update using (scope() in ('platform', 'coordination'));
create policy land_public_delete on land_public for delete using (scope() in ('platform', 'coordination'));
grant select, insert, update, delete on land_public to antragswerk_app;

--changeset antragswerk:onboarding-2 splitStatements:false
--comment: how much is under way at the authorities of a Land, as numbers only; what it is stays with citizen and authority
create policy draft_counted on draft for select using (scope() = 'counting');
create policy submission_counted on submission for select using (scope() = 'counting');
create index submission_authority_counted on submission (authority);
create index draft_authority_counted on draft (authority);
create index authority_land on authority (land);
create function land_under_way(asked char(2)) returns table (authority varchar, drafts bigint, submissions bigint)
    language plpgsql as $$
declare
    present text := scope();
begin
    if present is null or present not in ('coordination', 'platform') then
        return;
    end if;
    perform set_config('app.scope', 'counting', true);
    return query
        select a.ars, (select count(*) from draft d where d.authority = a.ars),
            (select count(*) from submission s where s.authority = a.ars)
        from authority a where a.land = asked
        and (exists (select from draft d where d.authority = a.ars)
            or exists (select from submission s where s.authority = a.ars))
        order by 1;
    perform set_config('app.scope', present, true);
end $$;
comment on function land_under_way(char) is 'authorities of a Land with drafts or submissions, and how many; a Land leaves only when there are none';

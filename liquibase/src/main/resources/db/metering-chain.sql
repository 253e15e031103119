--liquibase formatted sql

--changeset antragswerk:metering-2
--comment: what counts as a use is contract data: dated rows, the newest one that is valid on the day of the use holds
create table metering_contract (
    benefit varchar(40) not null,
    kind varchar(30) not null,
    valid_from date not null,
    -- CASE: once for each case and kind; EVENT: each; NEVER: recorded and not counted
    unit varchar(5) not null check (unit in ('CASE', 'EVENT', 'NEVER')),
    -- what one counted use weighs; 1000 is one whole use, 0 is counted and not charged
    permille int not null check (permille between 0 and 1000000),
    source varchar(300) not null,
    primary key (benefit, kind, valid_from)
);
alter table metering_contract enable row level security;
alter table metering_contract force row level security;
create policy metering_contract_read on metering_contract for select using (scope() in ('coordination', 'land', 'platform'));
create policy metering_contract_write on metering_contract for insert with check (scope() in ('coordination', 'platform'));
create policy metering_contract_intake on metering_contract for select to current_user using (true);
grant select, insert on metering_contract to antragswerk_app;

--changeset antragswerk:metering-3
--comment: the event is the key; when a use is booked, what it counts, who reported it, what it takes back, and its block
drop index usage_record_day;
alter table usage_record drop column id;
alter table usage_record drop constraint usage_record_event_key;
alter table usage_record add primary key (event);
alter table usage_record
    add column booked_on date,
    add column units smallint check (units between -1 and 1),
    add column source varchar(40) not null default 'platform',
    add column corrects uuid,
    add column block bigint;
alter table usage_record alter column source drop default;
-- the intake runs as the owner of the tables and as nobody else, whatever the scope
create policy usage_record_intake on usage_record to current_user using (true) with check (true);

--changeset antragswerk:metering-4
--comment: for each Land a chain of blocks, and sums that the same transaction keeps
create table usage_block (
    land char(2) not null,
    number bigint not null check (number > 0),
    records int not null check (records > 0),
    digest char(64) not null,
    hash char(64) not null,
    taken_at timestamptz not null,
    primary key (land, number)
);
alter table usage_block enable row level security;
alter table usage_block force row level security;
create policy usage_block_read on usage_block for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy usage_block_intake on usage_block to current_user using (true) with check (true);
grant select on usage_block to antragswerk_app;
create table usage_month (
    land char(2) not null,
    authority varchar(12) not null,
    benefit varchar(40) not null,
    kind varchar(30) not null,
    plugin_version varchar(40) not null,
    -- first day of the month that they are booked in
    month date not null check (extract(day from month) = 1),
    -- booked later than they happened, because the period was closed
    late boolean not null,
    records bigint not null,
    units bigint not null,
    primary key (land, month, authority, benefit, kind, plugin_version, late)
) with (fillfactor = 70);
create index usage_month_month on usage_month (month);
alter table usage_month enable row level security;
alter table usage_month force row level security;
create policy usage_month_read on usage_month for select using (
    scope() in ('coordination', 'platform')
    or (scope() = 'land' and land = scope_land())
    or (scope() = 'authority' and authority = scope_authority()));
create policy usage_month_intake on usage_month to current_user using (true) with check (true);
grant select on usage_month to antragswerk_app;
create table usage_day (
    land char(2) not null,
    benefit varchar(40) not null,
    kind varchar(30) not null,
    -- that they are booked on
    day date not null,
    records bigint not null,
    units bigint not null,
    primary key (land, day, benefit, kind)
) with (fillfactor = 70);
create index usage_day_day on usage_day (day);
alter table usage_day enable row level security;
alter table usage_day force row level security;
create policy usage_day_read on usage_day for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy usage_day_intake on usage_day to current_user using (true) with check (true);
grant select on usage_day to antragswerk_app;

--changeset antragswerk:metering-5
--comment: who took a use back and why, in codes and pseudonyms
create table usage_correction (
    event uuid primary key,
    land char(2) not null,
    reason varchar(30) not null,
    -- the person's id, or the platform itself
    actor varchar(64) not null,
    at timestamptz not null
);
alter table usage_correction enable row level security;
alter table usage_correction force row level security;
create policy usage_correction_read on usage_correction for select using (
    scope() in ('coordination', 'platform') or (scope() = 'land' and land = scope_land()));
create policy usage_correction_intake on usage_correction to current_user using (true) with check (true);
grant select on usage_correction to antragswerk_app;

--changeset antragswerk:metering-6 splitStatements:false
--comment: record, block and hash as text; the verifier of the payers builds the same
create function usage_text(r usage_record) returns text language sql stable parallel safe
    as $$ select r.event || '|' || r.case_id || '|' || r.authority || '|' || r.benefit || '|' || r.kind || '|' || r.plugin_version
        || '|' || to_char(r.occurred_on, 'YYYY-MM-DD') || '|' || to_char(r.booked_on, 'YYYY-MM-DD') || '|' || r.units
        || '|' || coalesce(r.corrects::text, '') $$;
create function usage_hash(previous text, land text, number bigint, records bigint, digest text) returns text
    language sql immutable parallel safe
    as $$ select encode(sha256(convert_to(
        previous || '|' || land || '|' || number || '|' || records || '|' || digest, 'UTF8')), 'hex') $$;
create function usage_digest(texts text) returns text language sql immutable parallel safe
    as $$ select encode(sha256(convert_to(texts, 'UTF8')), 'hex') $$;

--changeset antragswerk:metering-7
--comment: what was recorded before is one block for each Land, counted as it was charged: applications once for each case and kind
update usage_record u set booked_on = u.occurred_on, block = 1, units = n.units
from (select event, case when kind in ('APPLICATION_DAY', 'FOLLOW_UP') then 0
        when kind = 'CHANGE_NOTICE' then 1
        when row_number() over (partition by land, case_id, benefit, kind order by occurred_on, event) = 1 then 1
        else 0 end as units
      from usage_record) n
where n.event = u.event;
insert into usage_block (land, number, records, digest, hash, taken_at)
select land, 1, records, digest, usage_hash(repeat('0', 64), land, 1, records, digest), now()
from (select u.land, count(*) as records,
        usage_digest(string_agg(usage_text(u) || chr(10), '' order by u.event)) as digest
      from usage_record u group by u.land) b;
insert into usage_month (land, authority, benefit, kind, plugin_version, month, late, records, units)
select land, authority, benefit, kind, plugin_version, date_trunc('month', booked_on)::date, false, count(*), sum(units)
from usage_record group by 1, 2, 3, 4, 5, 6;
insert into usage_day (land, benefit, kind, day, records, units)
select land, benefit, kind, booked_on, count(*), sum(units) from usage_record group by 1, 2, 3, 4;
alter table usage_record alter column booked_on set not null;
alter table usage_record alter column units set not null;
alter table usage_record alter column block set not null;
create index usage_record_case on usage_record (case_id);
create unique index usage_record_corrects on usage_record (corrects) where corrects is not null;
create index usage_record_block on usage_record (land, block);
create index usage_record_booked on usage_record (land, booked_on);
create index usage_record_booked_range on usage_record using brin (booked_on);

--changeset antragswerk:metering-8 splitStatements:false
--comment: the day that a use is booked on: its own, or the first day after it that no closed period holds
-- who hands in an application does not see the periods: they are read in the platform's scope, and the scope is put back
create function usage_booking_day(day date) returns date language plpgsql
    set search_path = antragswerk, pg_temp as $$
declare
    was text := scope();
    free date := day;
    closed date;
begin
    if to_regclass('settlement_period') is null then
        return day;
    end if;
    perform set_config('app.scope', 'platform', true);
    loop
        execute 'select max(period_to) from settlement_period where state = ''CLOSED'' and $1 between period_from and period_to'
            into closed using free;
        exit when closed is null;
        free := closed + 1;
    end loop;
    perform set_config('app.scope', coalesce(was, ''), true);
    return free;
end $$;

--changeset antragswerk:metering-9 splitStatements:false
--comment: appends records that are decided, chains them and adds them up; callers hold the Länder
create function usage_book(fresh usage_record[], at timestamptz) returns bigint language plpgsql
    set search_path = antragswerk, pg_temp as $$
declare
    taken bigint;
begin
with appended as (
    insert into usage_record (event, case_id, land, authority, benefit, kind, plugin_version, occurred_on, recorded_at,
        booked_on, units, source, corrects, block)
    select f.event, f.case_id, f.land, f.authority, f.benefit, f.kind, f.plugin_version, f.occurred_on, at,
        f.booked_on, f.units, f.source, f.corrects, f.block
    from unnest(fresh) f order by f.event
    on conflict (event) do nothing
    returning *),
chained as (
    insert into usage_block (land, number, records, digest, hash, taken_at)
    select b.land, b.block, b.records, b.digest,
        usage_hash(coalesce(p.hash, repeat('0', 64)), b.land, b.block, b.records, b.digest), at
    from (select a.land, a.block, count(*) as records,
            usage_digest(string_agg(usage_text(a::usage_record) || chr(10), '' order by a.event)) as digest
          from appended a group by a.land, a.block) b
    left join usage_block p on p.land = b.land and p.number = b.block - 1),
monthly as (
    insert into usage_month as m (land, authority, benefit, kind, plugin_version, month, late, records, units)
    select land, authority, benefit, kind, plugin_version, date_trunc('month', booked_on)::date, booked_on > occurred_on, count(*), sum(units)
    from appended group by 1, 2, 3, 4, 5, 6, 7
    order by 1, 6, 2, 3, 4, 5, 7
    on conflict (land, month, authority, benefit, kind, plugin_version, late)
    do update set records = m.records + excluded.records, units = m.units + excluded.units),
daily as (
    insert into usage_day as d (land, benefit, kind, day, records, units)
    select land, benefit, kind, booked_on, count(*), sum(units) from appended group by 1, 2, 3, 4
    order by 1, 4, 2, 3
    on conflict (land, day, benefit, kind)
    do update set records = d.records + excluded.records, units = d.units + excluded.units)
select count(*) into taken from appended;
return taken;
end $$;
revoke execute on function usage_book from public;

--changeset antragswerk:metering-10 splitStatements:false
--comment: who may report what; the Länder are held in the order of their keys until the transaction ends
create function usage_hold(laender text[], source text) returns void language plpgsql
    set search_path = antragswerk, pg_temp as $$
declare
    held text;
begin
    if coalesce(scope(), '') not in ('citizen', 'platform', 'land', 'coordination')
        or (scope() in ('citizen', 'platform')) <> (source = 'platform')
        or (scope() = 'land' and exists (select from unnest(laender) l where l is distinct from scope_land())) then
        raise insufficient_privilege using message = 'usage of others cannot be reported';
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('usage_booking', 0));
    for held in select distinct l from unnest(laender) l order by 1 loop
        perform pg_advisory_xact_lock(hashtextextended('usage_land/' || held, 0));
    end loop;
end $$;
revoke execute on function usage_hold from public;

create function usage_next_block(of_land text) returns bigint language sql stable
    set search_path = antragswerk, pg_temp
    as $$ select coalesce(max(number), 0) + 1 from usage_block where land = of_land $$;
revoke execute on function usage_next_block from public;

--changeset antragswerk:metering-11 splitStatements:false
--comment: the only way in; runs as the owner, because nobody else may write these tables, and asks for the scope itself
create function usage_take(events uuid[], cases uuid[], authorities text[], benefits text[], kinds text[], versions text[],
    days date[], reporter text, at timestamptz,
    out accepted bigint, out duplicates bigint, out late bigint, out differing uuid[])
language plpgsql security definer set search_path = antragswerk, pg_temp as $$
declare
    fresh usage_record[];
begin
    perform usage_hold(array(select left(a, 2) from unnest(authorities) a), reporter);
    with given as materialized (
        select distinct on (g.event) g.event, g.case_id, left(g.authority, 2) as land, g.authority, g.benefit, g.kind,
            g.version, g.day
        from unnest(events, cases, authorities, benefits, kinds, versions, days) with ordinality
            as g (event, case_id, authority, benefit, kind, version, day, place)
        order by g.event, g.place),
    known as materialized (
        select g.*, u.event is not null as is_known,
            u.event is not null and (u.case_id, u.authority, u.benefit, u.kind, u.occurred_on)
                is distinct from (g.case_id, g.authority, g.benefit, g.kind, g.day) as differs
        from given g left join usage_record u on u.event = g.event),
    booking as materialized (
        select d.day, usage_booking_day(d.day) as booked_on from (select distinct day from known) d),
    terms as materialized (
        select t.benefit, t.kind, t.day, coalesce((select m.unit from metering_contract m
            where m.benefit = t.benefit and m.kind = t.kind and m.valid_from <= t.day
            order by m.valid_from desc limit 1), 'CASE') as unit
        from (select distinct benefit, kind, day from known) t),
    heads as materialized (
        select l.land, usage_next_block(l.land) as block from (select distinct land from known) l),
    decided as (
        select k.*, b.booked_on, h.block, case t.unit
            when 'EVENT' then 1
            when 'NEVER' then 0
            else case when row_number() over (partition by k.land, k.case_id, k.benefit, k.kind, t.unit
                    order by k.day, k.event) = 1
                and not exists (select from usage_record u where u.case_id = k.case_id and u.land = k.land
                    and u.benefit = k.benefit and u.kind = k.kind having sum(u.units) > 0) then 1 else 0 end
            end as units
        from known k join booking b using (day) join terms t using (benefit, kind, day) join heads h using (land)
        where not k.is_known)
    select (select array_agg(row(d.event, d.case_id, d.land, d.authority, d.benefit, d.kind, d.version, d.day, at,
                d.booked_on, d.units, reporter, null, d.block)::usage_record) from decided d),
        (select count(*) from decided), (select count(*) from decided where booked_on > day),
        (select array_agg(event order by event) from known where differs)
    into fresh, accepted, late, differing;
    duplicates := cardinality(events) - accepted;
    if accepted > 0 and usage_book(fresh, at) <> accepted then
        raise serialization_failure using message = 'an event was reported for two Länder at once';
    end if;
end $$;
revoke execute on function usage_take from public;
grant execute on function usage_take to antragswerk_app;

--changeset antragswerk:metering-12 splitStatements:false
--comment: takes uses back by records of their own; what is unknown, another Land's or not for a Land to take back is named. A case stays counted while a record of it stands
create function usage_correct(events uuid[], named uuid[], why text, who text, reporter text, at timestamptz,
    out accepted bigint, out duplicates bigint, out late bigint, out unknown uuid[])
language plpgsql security definer set search_path = antragswerk, pg_temp as $$
declare
    fresh usage_record[];
begin
    perform usage_hold(array(select u.land from usage_record u where u.event = any (named)
        and (scope() <> 'land' or (u.land = scope_land() and u.source <> 'platform'))), reporter);
    with given as materialized (
        select distinct on (g.corrected) g.event as new_event, g.corrected
        from unnest(events, named) with ordinality as g (event, corrected, place) order by g.corrected, g.place),
    found as materialized (
        select g.new_event, g.corrected, u.*,
            exists (select from usage_record c where c.corrects = g.corrected) as is_corrected
        from given g left join usage_record u on u.event = g.corrected and u.corrects is null
            and (scope() <> 'land' or (u.land = scope_land() and u.source <> 'platform'))),
    heads as materialized (
        select l.land, usage_next_block(l.land) as next_block
        from (select distinct f.land from found f where f.event is not null) l),
    standing as materialized (
        select g.land, g.case_id, g.benefit, g.kind, sum(u.units) as net,
            count(*) filter (where s.stands) as all_standing, count(*) filter (where s.stands and u.units = 1) as counted
        from (select distinct f.land, f.case_id, f.benefit, f.kind from found f where f.event is not null and not f.is_corrected) g
        join usage_record u using (land, case_id, benefit, kind)
        cross join lateral (select u.corrects is null and not exists (select from given o where o.corrected = u.event)
            and not exists (select from usage_record c where c.corrects = u.event) as stands) s
        group by 1, 2, 3, 4),
    decided as materialized (
        select f.*, usage_booking_day(f.booked_on) as day, h.next_block,
            case when row_number() over (partition by f.land, f.case_id, f.benefit, f.kind order by f.units desc, f.event)
                <= s.net - least(s.net, greatest(s.counted, least(s.all_standing, 1))) then -1 else 0 end as change
        from found f join heads h using (land) join standing s using (land, case_id, benefit, kind)
        where not f.is_corrected)
    select (select array_agg(row(d.new_event, d.case_id, d.land, d.authority, d.benefit, d.kind, d.plugin_version,
                d.occurred_on, at, d.day, d.change, reporter, d.corrected, d.next_block)::usage_record) from decided d),
        (select count(*) from decided), (select count(*) from decided d where d.day > d.occurred_on),
        (select array_agg(f.corrected order by f.corrected) from found f where f.event is null)
    into fresh, accepted, late, unknown;
    duplicates := cardinality(events) - accepted - coalesce(cardinality(unknown), 0);
    if accepted > 0 and usage_book(fresh, at) <> accepted then
        raise unique_violation using message = 'the event of a correction is taken';
    end if;
    insert into usage_correction (event, land, reason, actor, at)
    select f.event, f.land, why, who, usage_correct.at from unnest(fresh) f;
end $$;
revoke execute on function usage_correct from public;
grant execute on function usage_correct to antragswerk_app;

--changeset antragswerk:metering-13
--comment: from here on nothing comes past the chain
drop policy usage_record_count on usage_record;
revoke insert on usage_record from antragswerk_app;

--changeset antragswerk:metering-14
--comment: what was answered to a batch: the same key gives the same answer once more, another content under it is refused
create table usage_batch (
    -- the key of a Land, or coordination
    sender varchar(12) not null,
    key varchar(60) not null,
    body char(64) not null,
    accepted bigint not null,
    duplicates bigint not null,
    late bigint not null,
    taken_at timestamptz not null,
    primary key (sender, key)
);
alter table usage_batch enable row level security;
alter table usage_batch force row level security;
create policy usage_batch_append on usage_batch for insert with check (
    (scope() = 'coordination' and sender = 'coordination') or (scope() = 'land' and sender = scope_land()));
create policy usage_batch_read on usage_batch for select using (
    (scope() = 'coordination' and sender = 'coordination') or (scope() = 'land' and sender = scope_land()));
grant select, insert on usage_batch to antragswerk_app;

package de.antragswerk.checklist;

/**
 * The parts of which the checklist's statements are made. Each statement begins with {@link #ASKED}, whose parameters are the
 * items as JSON, the day, an area or the empty text, a benefit or the empty text, and the moment.
 */
final class StatusSql {

    static final String ASKED = """
            with asked as (
              select ?::jsonb as items, ?::date as day, ?::text as area, ?::text as benefit, ?::timestamptz as at),
            item as (
              select i.* from asked, jsonb_to_recordset(asked.items) as i(id text, level text, mandatory boolean, kind text,
                rule text, period text, "dueBy" text, "leadDays" int)),
            """;

    /** The authorities in the area, or the one that is there for it. */
    static final String TARGET = """
            target as materialized (
              select a.ars, a.land, a.name, a.contact from authority a, asked
              where starts_with(a.ars, asked.area) or a.ars = (
                select b.ars from authority b
                where b.ars in (left(asked.area, 2), left(asked.area, 3), left(asked.area, 5), left(asked.area, 9), left(asked.area, 12))
                order by length(b.ars) desc limit 1)),
            """;

    static final String ONE_TARGET = """
            target as materialized (
              select a.ars, a.land, a.name, a.contact from authority a, asked where a.ars = asked.area),
            """;

    /** What is set around each authority: the most specific one counts. */
    static final String SETTINGS = """
            around as materialized (
              select distinct t.ars, p.area from target t cross join lateral (values
                (left(t.ars, 2)), (left(t.ars, 3)), (left(t.ars, 5)), (left(t.ars, 9)), (left(t.ars, 12)), (t.ars)) p(area)),
            setting as materialized (
              select distinct on (r.ars, s.benefit) r.ars, s.benefit, s.state, s.notice
              from around r join benefit_setting s on s.area = r.area
              order by r.ars, s.benefit, length(s.area) desc),
            """;

    /** Authorities and benefits that are switched on, for the authority, around it, or for a place within. */
    static final String SWITCHED_ON = """
            wanted as materialized (
              select s.ars, s.benefit from setting s, asked
              where s.state = 'LIVE' and (asked.benefit = '' or s.benefit = asked.benefit)
              union
              select t.ars, s.benefit from asked, benefit_setting s cross join lateral (values
                (left(s.area, 2)), (left(s.area, 3)), (left(s.area, 5)), (left(s.area, 9)), (left(s.area, 12))) p(area)
              join target t on t.ars = p.area
              where s.state = 'LIVE' and (asked.benefit = '' or s.benefit = asked.benefit)),
            """;

    /** The benefit everywhere, whether or not it is switched on. */
    static final String AS_IF_SWITCHED_ON = """
            wanted as materialized (select t.ars, asked.benefit from target t, asked),
            """;

    /** What is used or being prepared. */
    static final String IN_USE = """
            wanted as materialized (
              select s.ars, s.benefit from setting s, asked
              where s.state <> 'OFF' and (asked.benefit = '' or s.benefit = asked.benefit)),
            """;

    static final String STATUS = """
            lands as materialized (
              select l.key, l.name, l.configuration as c from land l, asked
              where l.key in (select land from target) or asked.area = '' or l.key = left(asked.area, 2)),
            fact as materialized (
              select l.key::text as area, '' as benefit, f.rule, f.met, f.due from asked, lands l cross join lateral (values
                ('LAND_CONTRACT', (l.c->'contract'->>'from')::date <= asked.day, (l.c->'contract'->>'until')::date),
                ('LAND_LEITWEG_ID', l.c->>'leitwegId' <> '', null),
                ('LAND_DATA_PROTECTION_OFFICER', l.c->'dataProtectionOfficer'->>'name' <> '', null),
                ('LAND_SUPPORT', (select count(distinct s->>'level') from jsonb_array_elements(
                  case jsonb_typeof(l.c->'support') when 'array' then l.c->'support' end) s) = 3, null)) f(rule, met, due)
              union all
              select t.ars, '', 'AUTHORITY_CONTACT', t.contact->>'street' <> '' and t.contact->>'city' <> ''
                and coalesce(t.contact->>'phone', '') || coalesce(t.contact->>'email', '') <> '', null::date from target t
              union all
              select k, '', 'AUTHORITY_DATA_KEY', true, null from keyed_authorities() k
              union all
              select s.ars, s.benefit, 'BENEFIT_PROCESSING_TIME', coalesce(s.notice->'processingTime'->>'days',
                s.notice->'processingTime'->>'text', '') <> '', null from setting s),
            done as materialized (
              select o.ars as area, e.benefit, e.item, max(e.done_on) as done_on
              from asked, (select ars, area from around union select key, key from lands) o
                join checklist_entry e on e.area = o.area
              where e.done_on <= asked.day group by o.ars, e.benefit, e.item),
            need as materialized (
              select l.key::text as area, '' as benefit, i.* from lands l cross join item i where i.level = 'LAND'
              union all
              select t.ars, '', i.* from target t cross join item i where i.level = 'AUTHORITY'
              union all
              select w.ars, w.benefit, i.* from wanted w cross join item i where i.level = 'AUTHORITY_BENEFIT'),
            dated as materialized (
              select n.*, d.done_on, case n.kind when 'AUTOMATIC' then coalesce(f.met, false) else d.done_on is not null end as met,
                case
                  when n.kind = 'AUTOMATIC' then f.due
                  when n.period = 'NONE' then null
                  when n.period = 'YEARLY' then (
                    select min(y.due) from (values
                      (to_date(extract(year from d.done_on + n."leadDays") || '-' || n."dueBy", 'YYYY-MM-DD')),
                      (to_date(extract(year from d.done_on + n."leadDays") + 1 || '-' || n."dueBy", 'YYYY-MM-DD'))) y(due)
                    where y.due > d.done_on + n."leadDays")
                  else (d.done_on + n.period::interval)::date end as due
              from need n
                left join fact f on f.area = n.area and f.benefit = n.benefit and f.rule = n.rule
                left join done d on d.area = n.area and d.benefit = n.benefit and d.item = n.id),
            status as materialized (
              select d.*, case
                when not d.met then 'OPEN' when d.due is null then 'GREEN' when asked.day > d.due then 'DUE'
                when d.due - asked.day <= 60 then 'SOON' else 'GREEN' end as state
              from dated d, asked)
            """;

    /** Which mandatory items each authority lacks for each benefit. */
    static final String BLOCKED = """
            , lacking as materialized (select area, benefit, level, id from status where mandatory and state in ('OPEN', 'DUE')),
            blocked as materialized (
              select w.ars, w.benefit, s.id from wanted w join target t on t.ars = w.ars
                join lacking s on s.level = 'LAND' and s.area = t.land
              union all
              select w.ars, w.benefit, s.id from wanted w join lacking s on s.level = 'AUTHORITY' and s.area = w.ars
              union all
              select w.ars, w.benefit, s.id from wanted w
                join lacking s on s.level = 'AUTHORITY_BENEFIT' and s.area = w.ars and s.benefit = w.benefit),
            ready as materialized (
              select w.ars, w.benefit, t.land from wanted w join target t on t.ars = w.ars
              where not exists (select from blocked b where b.ars = w.ars and b.benefit = w.benefit))
            """;

    private StatusSql() {}
}

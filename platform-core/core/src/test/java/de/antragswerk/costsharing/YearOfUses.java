package de.antragswerk.costsharing;

import java.sql.Connection;
import java.sql.SQLException;

/** Years of uses in all 10,953 Gemeinden of the 16 Länder: records with the sums that the intake keeps, written by the owner of the tables. */
final class YearOfUses {
    private static final String PROFILE = """
            [{"permille": 500, "key": "POPULATION", "figures": "%s"}, {"permille": 500, "key": "USAGE", "figures": ""}]""";

    private final Connection owner;

    YearOfUses(Connection owner) {
        this.owner = owner;
    }

    /** Every Gemeinde shares, and what a Land bears is divided below it. @return how many Gemeinden */
    int everybodyShares() throws SQLException {
        for (var table :
                new String[] {"land", "authority", "cost_member", "cost_pool", "settlement_period", "key_figures"}) {
            run("alter table " + table + " no force row level security");
        }
        run("""
                insert into land (key, name, configuration)
                select ars, name, '{"contract": {"from": "2023-01-01", "until": "2099-12-31"}}' from region_unit where level = 'LAND' and valid_until is null
                on conflict (key) do nothing""");
        var profile = PROFILE.formatted(
                text("select id from key_figures where kind = 'POPULATION' order by id desc limit 1"));
        run("insert into cost_member (land, below, changed_by, changed_at) select key, '" + profile
                + "', 'bench', now() from land on conflict (land) do update set below = excluded.below");
        run("""
                insert into authority (ars, land, name, contact)
                select ars, left(ars, 2), name, '{}' from region_unit where level = 'GEMEINDE' and valid_until is null
                on conflict (ars) do nothing""");
        run("create table bench_payer as select ars, row_number() over (order by ars) as place from authority"
                + " where length(ars) = 12");
        return Integer.parseInt(text("select count(*) from bench_payer"));
    }

    /** A closed-off year with five pools, each half by inhabitants and half by uses. */
    void period(int year) throws SQLException {
        var profile = PROFILE.formatted(
                text("select id from key_figures where kind = 'POPULATION' order by id desc limit 1"));
        run("insert into settlement_period (id, period_from, period_to, opened_by, opened_by_name, opened_at) values ('"
                + year + "', '" + year + "-01-01', '" + year + "-12-31', 'bench', 'bench', now())");
        run("""
                insert into cost_pool (id, name, kind, period_from, period_to, amount_cents, source, period, profile)
                select 'bench-' || k, 'Block ' || k, k, '%1$d-01-01', '%1$d-12-31', 216000000 + ascii(k), 'bench', '%1$d', '%2$s'
                from unnest('{A,B,C,D,E}'::text[]) k""".formatted(year, profile));
    }

    /** Two of three uses fall to a tenth of the Gemeinden. */
    void add(int year, long uses) throws SQLException {
        run("drop index if exists usage_record_case, usage_record_block, usage_record_booked");
        run("""
                insert into usage_record (event, case_id, land, authority, benefit, kind, plugin_version, occurred_on, recorded_at,
                    booked_on, units, source, corrects, block)
                select gen_random_uuid(), gen_random_uuid(), left(p.ars, 2), p.ars,
                    (array['alg2', 'wbs', 'hzl'])[1 + n %% 3], (array['MAIN_APPLICATION', 'RENEWAL', 'CHANGE_NOTICE'])[1 + n %% 7 %% 3],
                    '1.0.0', day, now(), day, 1, 'bench', null, 1 + n / 5000
                from (select n, '%1$d-01-01'::date + (n %% 365)::int as day,
                        1 + floor(power(random(), 3) * (select count(*) from bench_payer))::bigint as place
                      from generate_series(1::bigint, %2$d) n) g
                join bench_payer p using (place)""".formatted(year, uses));
        run("""
                insert into usage_month (land, authority, benefit, kind, plugin_version, month, late, records, units)
                select land, authority, benefit, kind, plugin_version, date_trunc('month', booked_on)::date, false, count(*), sum(units)
                from usage_record where extract(year from booked_on) = %d and source = 'bench' group by 1, 2, 3, 4, 5, 6""".formatted(year));
        run("create index if not exists usage_record_booked on usage_record (land, booked_on)");
        run("vacuum analyze usage_record");
        run("vacuum analyze usage_month");
    }

    private String text(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

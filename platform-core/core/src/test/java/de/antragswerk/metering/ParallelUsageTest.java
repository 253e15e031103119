package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Eight writers at once, with what the others report too, in any order, part of it for a period that is closed. */
class ParallelUsageTest {
    private static final int WRITERS = 8;
    private static final int BATCHES = 12;
    private static final int RECORDS = 200;

    @Test
    void nothingIsLostNothingCountsTwiceAndTheChainsHold() throws Exception {
        try (var database = TestDatabase.start()) {
            Uses.agreeOnContract(database);
            closeTheYearBefore(database);
            var random = new Random(5);
            var uses = Uses.random(random, WRITERS * BATCHES * RECORDS);

            var taken = inParallel(database, batches(random, uses));

            assertThat(taken.stream().mapToLong(Taken::accepted).sum()).isEqualTo(uses.size());
            assertThat(taken.stream().mapToLong(Taken::duplicates).sum()).isEqualTo(uses.size() / 10);
            assertThat(taken.stream().mapToLong(Taken::late).sum()).isEqualTo(late(uses));
            assertThat(taken).allMatch(each -> each.refused().isEmpty());
            assertThat(Uses.rows(
                            database,
                            "select kind, sum(units) from usage_record where units > 0 group by 1 order by 1"))
                    .isEqualTo(expected(uses));
            assertThat(Uses.rows(database, "select count(*) from usage_record where booked_on < '2026-01-01'"))
                    .containsExactly("0");
            sumsAreThoseOfTheRecords(database);
            chainsHold(database);
        }
    }

    /** The table as the settlement will have it, as far as the intake asks for it. */
    private static void closeTheYearBefore(TestDatabase database) throws SQLException {
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("drop table if exists settlement_period cascade");
            statement.execute("create table settlement_period (id varchar(20), period_from date,"
                    + " period_to date, state varchar(10))");
            statement.execute("select set_config('app.scope', 'platform', false)");
            statement.execute("insert into settlement_period (id, period_from, period_to, state)"
                    + " values ('2025', '2025-01-01', '2025-12-31', 'CLOSED')");
        }
    }

    /** Each use once, and a tenth of them a second time in the batch of some other writer. */
    private static List<List<UseReport>> batches(Random random, List<UseReport> uses) {
        var shuffled = new ArrayList<>(uses);
        Collections.shuffle(shuffled, random);
        var batches = new ArrayList<List<UseReport>>();
        for (var from = 0; from < shuffled.size(); from += RECORDS) {
            batches.add(new ArrayList<>(shuffled.subList(from, from + RECORDS)));
        }
        for (var again = 0; again < uses.size() / 10; again++) {
            batches.get(random.nextInt(batches.size())).add(uses.get(random.nextInt(uses.size())));
        }
        batches.forEach(batch -> Collections.shuffle(batch, random));
        return batches;
    }

    private static List<Taken> inParallel(TestDatabase database, List<List<UseReport>> batches) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Taken>> work = batches.stream()
                    .<Callable<Taken>>map(batch -> () -> Uses.take(database, batch))
                    .toList();
            var taken = new ArrayList<Taken>();
            for (var done : writers.invokeAll(work)) {
                taken.add(done.get());
            }
            return taken;
        }
    }

    private static long late(List<UseReport> uses) {
        return uses.stream().filter(use -> use.occurredOn().getYear() == 2025).count();
    }

    private static List<String> expected(List<UseReport> uses) {
        var counts = new TreeMap<String, Long>();
        uses.stream()
                .filter(use -> use.kind().equals("CHANGE_NOTICE"))
                .forEach(use -> counts.merge(use.kind(), 1L, Long::sum));
        uses.stream()
                .filter(use ->
                        use.kind().equals("MAIN_APPLICATION") || use.kind().equals("RENEWAL"))
                .map(use -> use.kind() + use.benefit() + use.caseId())
                .collect(Collectors.toSet())
                .forEach(each ->
                        counts.merge(each.startsWith("RENEWAL") ? "RENEWAL" : "MAIN_APPLICATION", 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static void sumsAreThoseOfTheRecords(TestDatabase database) throws SQLException {
        assertThat(Uses.rows(
                        database,
                        "select m.* from usage_month m order by land, month, authority, benefit, kind, 5, late"))
                .isEqualTo(Uses.rows(database, """
                        select land, authority, benefit, kind, plugin_version, date_trunc('month', booked_on)::date m,
                          booked_on > occurred_on l, count(*), sum(units)
                        from usage_record group by 1, 2, 3, 4, 5, 6, 7 order by 1, 6, 2, 3, 4, 5, 7"""))
                .isNotEmpty();
        assertThat(Uses.rows(database, "select d.* from usage_day d order by land, day, benefit, kind"))
                .isEqualTo(Uses.rows(database, """
                        select land, benefit, kind, booked_on, count(*), sum(units)
                        from usage_record group by 1, 2, 3, 4 order by 1, 4, 2, 3"""))
                .isNotEmpty();
    }

    private static void chainsHold(TestDatabase database) throws SQLException {
        var laender = Uses.rows(database, "select distinct land from usage_record order by 1");
        assertThat(laender).hasSize(6);
        for (var land : laender) {
            assertThat(RecomputedChain.of(database, land))
                    .isEqualTo(Uses.rows(
                            database,
                            "select number, records, digest, hash from usage_block where land = '" + land
                                    + "' order by number"))
                    .hasSizeGreaterThan(BATCHES);
        }
    }
}

package de.antragswerk.bench;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How fast uses come in: batches of 5,000 new ones by eight writers, two for every four Länder, with a tenth reported before
 * and a twentieth for a closed period, beside a bare COPY into the same table. Afterwards the sum must be exact and every chain must hold.
 *
 * <p>Started by {@code ./antragswerk bench costs}, which gives it an instance of its own. Aims at loopback only.
 */
public final class Costs {
    private static final int WRITERS = 8;

    private final PrintStream out;
    private final Duration slice;
    private final int rounds;

    private Costs(PrintStream out, Duration slice, int rounds) {
        this.out = out;
        this.slice = slice;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[2]);
        try (var platform = Platform.start()) {
            new EveryLand(System.out, Path.of(arguments[0])).join(platform);
            new Costs(System.out, Duration.ofSeconds(seconds), rounds).run(new Instance(platform));
        }
    }

    private void run(Instance instance) throws Exception {
        closeAPeriod(instance.platform());
        var uses = uses(instance.platform());
        var copied = new double[rounds];
        var taken = new double[rounds];
        var sent = new double[rounds];
        try (var intake = new UsageIntake(instance, uses)) {
            records(Load.run("warm-up", WRITERS, slice, intake::take));
            records(Load.run("warm-up", WRITERS, slice, intake::send));
            for (var round = 0; round < rounds; round++) {
                copied[round] = records(Load.run("bare COPY", WRITERS, slice, intake::copy));
                taken[round] = records(Load.run("intake of the database", WRITERS, slice, intake::take));
                sent[round] = records(Load.run("REST", WRITERS, slice, intake::send));
            }
        }
        print("bare COPY", copied, copied);
        print("intake of the database", taken, copied);
        print("POST /usage/batches", sent, copied);
        check(instance.platform(), uses);
        out.printf(
                Locale.ROOT,
                "machine: %d cores, load average %s%n",
                Runtime.getRuntime().availableProcessors(),
                Instance.loadAverage());
    }

    private static List<ReportedUses> uses(Platform platform) {
        return IntStream.range(0, WRITERS / 2)
                .mapToObj(group -> new ReportedUses(platform.database()
                        .strings(
                                "select ars from authority where land::int % ? = ? order by random() limit 800",
                                WRITERS / 2, group)))
                .toList();
    }

    private static long sum(List<ReportedUses> uses, ToLongFunction<ReportedUses> of) {
        return uses.stream().mapToLong(of).sum();
    }

    private double records(Load.Result batches) {
        out.println("  " + batches);
        return batches.perSecond() * ReportedUses.FRESH;
    }

    private static void closeAPeriod(Platform platform) {
        platform.database()
                .change("insert into settlement_period (id, period_from, period_to, state, opened_by,"
                        + " opened_by_name, opened_at, proposed_by, proposed_by_name, proposed_at, proposed_digest, closed_by,"
                        + " closed_by_name, closed_at) values ('2023', '2023-01-01', '2023-12-31', 'CLOSED', 'a', 'A', now(), 'a',"
                        + " 'A', now(), repeat('0', 64), 'b', 'B', now())");
    }

    private void print(String name, double[] rounds, double[] base) {
        out.printf(
                Locale.ROOT,
                "%s: %.0f new records/s (median), ratio to COPY %.2f%n",
                name,
                median(rounds),
                median(rounds) / median(base));
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private void check(Platform platform, List<ReportedUses> uses) {
        var database = platform.database();
        var ofBench = " from usage_month where plugin_version = '" + ReportedUse.VERSION + "'";
        same("records", sum(uses, ReportedUses::fresh), database.count("select sum(records)" + ofBench));
        same("late", sum(uses, ReportedUses::late), database.count("select sum(records)" + ofBench + " and late"));
        same("booked in 2023", 0, database.count("select count(*)" + ofBench + " and month < '2024-01-01'"));
        for (var land : database.strings("select distinct land from usage_month order by 1")) {
            var coordination = Rest.as(platform, Person.K_KOORDINATION);
            var answer = coordination.send(coordination
                    .request("/usage/chain/" + land + "/verification")
                    .timeout(EveryLand.PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
            if (answer.status() != 200 || !answer.json().getBoolean("intact")) {
                throw new IllegalStateException("the chain of " + land + ": " + answer.text());
            }
        }
        out.printf(
                Locale.ROOT,
                "exact: %d records, %d of them late, every chain holds%n",
                sum(uses, ReportedUses::fresh),
                sum(uses, ReportedUses::late));
    }

    private static void same(String what, long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(what + ": " + found + " instead of " + expected);
        }
    }
}

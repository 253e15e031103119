package de.antragswerk.bench;

import de.antragswerk.system.platform.Platform;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Alternates the platform and the bare client and prints the medians. Aims at loopback only and ends by itself.
 *
 * <p>Started by {@code ./antragswerk bench}, which gives it an instance of its own.
 */
public final class Benchmark {
    private static final int CLIENTS = 8;

    private final PrintStream out;
    private final Duration slice;
    private final int rounds;

    private Benchmark(PrintStream out, Duration slice, int rounds) {
        this.out = out;
        this.slice = slice;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[2]);
        try (var platform = Platform.start()) {
            new Benchmark(System.out, Duration.ofSeconds(seconds), rounds).run(new Instance(platform));
        }
    }

    private void run(Instance instance) throws Exception {
        try (var platform = new SubmissionLoad(instance);
                var bare = new BareJdbc(instance);
                var pages = new FormPages(instance)) {
            out.printf(Locale.ROOT, "warming up (%d clients, %d s each)%n", CLIENTS, slice.toSeconds());
            Load.run("warm-up", CLIENTS, slice, platform::submit);
            bare.copyRowsOf(platform.last());
            Load.run("warm-up", CLIENTS, slice.dividedBy(3), bare::write);
            Load.run("warm-up", CLIENTS, slice.dividedBy(3), pages::step);

            var submissions = new Load.Result[rounds];
            var rows = new Load.Result[rounds];
            for (var round = 0; round < rounds; round++) {
                submissions[round] = Load.run("platform", CLIENTS, slice, platform::submit);
                rows[round] = Load.run("bare JDBC", CLIENTS, slice, bare::write);
                out.println("  " + submissions[round] + "   |   " + rows[round]);
            }
            var form = Load.run("form page", CLIENTS, slice, pages::step);
            print(submissions, rows, form, instance);
        }
    }

    private void print(Load.Result[] submissions, Load.Result[] rows, Load.Result form, Instance instance)
            throws Exception {
        var a = median(submissions);
        var b = median(rows);
        out.println();
        out.println("(a) whole path over HTTP, 40 answers and a 200 kB file: " + a);
        out.println("(b) the same rows by a bare JDBC client:               " + b);
        out.printf(Locale.ROOT, "    ratio a/b: %.2f%n", a.perSecond() / b.perSecond());
        out.println("(c) form page, saved and shown again:                  " + form);
        out.printf(Locale.ROOT, "(d) resident memory of the server afterwards: %d MB%n", instance.residentMegabytes());
        out.printf(
                Locale.ROOT,
                "machine: %d cores, load average %s, JDK %s%n",
                Runtime.getRuntime().availableProcessors(),
                Instance.loadAverage(),
                Runtime.version());
    }

    private static Load.Result median(Load.Result[] results) {
        var sorted = Arrays.stream(results)
                .sorted(java.util.Comparator.comparingDouble(Load.Result::perSecond))
                .toList();
        return List.copyOf(sorted).get(sorted.size() / 2);
    }
}

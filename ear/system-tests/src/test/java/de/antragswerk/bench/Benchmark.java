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
                var pages = FormPages.thin(instance);
                var family = FormPages.ofALargeFamily(instance)) {
            out.printf(Locale.ROOT, "warming up (%d clients, %d s each)%n", CLIENTS, slice.toSeconds());
            Load.run("warm-up", CLIENTS, slice, platform::submit);
            bare.copyRowsOf(platform.last());
            Load.run("warm-up", CLIENTS, slice.dividedBy(3), bare::write);
            Load.run("warm-up", CLIENTS, slice.dividedBy(3), pages::step);
            Load.run("warm-up", CLIENTS, slice.dividedBy(3), family::step);

            var submissions = new Load.Result[rounds];
            var rows = new Load.Result[rounds];
            for (var round = 0; round < rounds; round++) {
                submissions[round] = Load.run("platform", CLIENTS, slice, platform::submit);
                rows[round] = Load.run("bare JDBC", CLIENTS, slice, bare::write);
                out.println("  " + submissions[round] + "   |   " + rows[round]);
            }
            var thin = new Load.Result[rounds];
            var large = new Load.Result[rounds];
            for (var round = 0; round < rounds; round++) {
                thin[round] = Load.run("form page", CLIENTS, slice, pages::step);
                large[round] = Load.run("form page of a large family", CLIENTS, slice, family::step);
                out.println("  " + thin[round] + "   |   " + large[round]);
            }
            print(submissions, rows, instance);
            print(thin, large);
        }
    }

    /** The page of a long form must not cost much more than that of the thin one. */
    private void print(Load.Result[] thin, Load.Result[] large) {
        out.println("(c) form page, saved and shown again, thin form:       " + median(thin));
        out.println("    the same for a household of eight, 400 answers:    " + median(large));
        out.printf(Locale.ROOT, "    ratio of the p95: %.2f%n", Load.medianP95(large) / Load.medianP95(thin));
    }

    private void print(Load.Result[] submissions, Load.Result[] rows, Instance instance) throws Exception {
        var a = median(submissions);
        var b = median(rows);
        out.println();
        out.println("(a) whole path over HTTP, 50 answers and a 200 kB file: " + a);
        out.println("(b) the same rows by a bare JDBC client:               " + b);
        out.printf(Locale.ROOT, "    ratio a/b: %.2f%n", a.perSecond() / b.perSecond());
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

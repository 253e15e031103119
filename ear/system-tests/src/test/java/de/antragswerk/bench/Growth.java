package de.antragswerk.bench;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * What it costs that the whole country takes part: form pages and submissions with ten Kommunen, then all 16 Länder join with all
 * their Kreise and inhabited Gemeinden and four benefits each, then the same pages and submissions again, in the same run.
 *
 * <p>Started by {@code ./antragswerk bench laender}, which gives it an instance of its own. Aims at loopback only.
 */
public final class Growth {
    private static final int CLIENTS = 4;

    private final PrintStream out;
    private final Duration slice;
    private final int rounds;
    private final Path sources;

    private Growth(PrintStream out, Duration slice, int rounds, Path sources) {
        this.out = out;
        this.slice = slice;
        this.rounds = rounds;
        this.sources = sources;
    }

    public static void main(String[] arguments) throws Exception {
        var sources = Path.of(arguments[0]);
        var seconds = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[2]);
        try (var platform = Platform.start()) {
            new Growth(System.out, Duration.ofSeconds(seconds), rounds, sources).run(new Instance(platform));
        }
    }

    private void run(Instance instance) throws Exception {
        try (var submissions = new SubmissionLoad(instance);
                var pages = FormPages.thin(instance)) {
            for (var round = 0; round < rounds; round++) {
                Load.run("warm-up", CLIENTS, slice, submissions::submit);
                Load.run("warm-up", CLIENTS, slice, pages::step);
            }
            var few = measured(submissions, pages);
            new EveryLand(out, sources).join(instance.platform());
            switchEverywhere(instance.platform());
            Load.run("warm-up", CLIENTS, slice, submissions::submit);
            Load.run("warm-up", CLIENTS, slice, pages::step);
            var all = measured(submissions, pages);
            print(few, all);
        }
        out.printf(Locale.ROOT, "resident memory of the server afterwards: %d MB%n", instance.residentMegabytes());
        out.printf(
                Locale.ROOT,
                "machine: %d cores, load average %s%n",
                Runtime.getRuntime().availableProcessors(),
                Instance.loadAverage());
    }

    private record Measured(Load.Result[] submissions, Load.Result[] pages) {}

    private Measured measured(SubmissionLoad submissions, FormPages pages) throws Exception {
        var measured = new Measured(new Load.Result[rounds], new Load.Result[rounds]);
        for (var round = 0; round < rounds; round++) {
            measured.submissions()[round] = Load.run("submission", CLIENTS, slice, submissions::submit);
            measured.pages()[round] = Load.run("form page", CLIENTS, slice, pages::step);
            out.println("  " + measured.submissions()[round] + "   |   " + measured.pages()[round]);
        }
        return measured;
    }

    /** A benefit for which everybody is ready is switched on for a whole Land by one setting. */
    private void switchEverywhere(Platform platform) {
        var admin = Rest.as(platform, Person.L_NRW);
        var path = "/areas/" + EveryLand.SWITCHED_EVERYWHERE + "/benefits/wbs";
        var present = admin.get(path);
        var request = admin.request(path).timeout(EveryLand.PATIENCE).header("Content-Type", "application/json");
        var tag = present.header("ETag");
        if (tag != null && !tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        var before = System.nanoTime();
        var answer = admin.send(request.PUT(HttpRequest.BodyPublishers.ofString(
                "{\"state\": \"LIVE\", \"processingTime\": {\"days\": 21}, \"notice\": \"\"}")));
        EveryLand.said(out, "switched a benefit on everywhere in Nordrhein-Westfalen", live(platform), before, answer);
    }

    private static int live(Platform platform) {
        return (int) platform.database()
                .count(
                        "select count(*) from go_live where benefit = 'wbs' and land = ?",
                        EveryLand.SWITCHED_EVERYWHERE);
    }

    private void print(Measured few, Measured all) {
        out.println();
        line("submission", few.submissions(), all.submissions());
        line("form page", few.pages(), all.pages());
    }

    private void line(String name, Load.Result[] few, Load.Result[] all) {
        var before = Load.medianP95(few);
        var after = Load.medianP95(all);
        out.printf(
                Locale.ROOT,
                "%s: p95 %.1f ms with ten Kommunen, %.1f ms with all of them, ratio %.2f%n",
                name,
                before,
                after,
                after / before);
    }
}

package de.antragswerk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that do the same again and again for a while, each waiting for its answer. */
final class Load {

    interface Step {
        void once(int client) throws Exception;
    }

    /** Times in milliseconds. */
    record Result(String name, double perSecond, double p50, double p95, int count) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %.0f/s, p50 %.1f ms, p95 %.1f ms (%d)", name, perSecond, p50, p95, count);
        }
    }

    private Load() {}

    static Result run(String name, int clients, Duration time, Step step) throws Exception {
        var start = System.nanoTime();
        var end = start + time.toNanos();
        List<Future<List<Long>>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var client = 0; client < clients; client++) {
                running.add(threads.submit(client(client, end, step)));
            }
            var times = new ArrayList<Long>();
            for (var one : running) {
                times.addAll(one.get());
            }
            return result(name, times, System.nanoTime() - start);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a client of the load failed", failure.getCause());
        }
    }

    /** The median over rounds of what 95 of 100 stayed below, in milliseconds. */
    static double medianP95(Result[] rounds) {
        var sorted = Arrays.stream(rounds).mapToDouble(Result::p95).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Callable<List<Long>> client(int client, long end, Step step) {
        return () -> {
            var times = new ArrayList<Long>();
            while (System.nanoTime() < end) {
                var before = System.nanoTime();
                step.once(client);
                times.add(System.nanoTime() - before);
            }
            return times;
        };
    }

    private static Result result(String name, List<Long> times, long elapsed) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Result(
                name, sorted.length * 1e9 / elapsed, percentile(sorted, 0.50), percentile(sorted, 0.95), sorted.length);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted)
                                .skip(Math.min(sorted.length - 1, (long) (sorted.length * share)))
                                .findFirst()
                                .orElseThrow()
                        / 1e6;
    }
}

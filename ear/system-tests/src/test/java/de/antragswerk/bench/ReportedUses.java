package de.antragswerk.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes up the batches of two writers that report for the same Länder: a tenth of each is what one of the two has reported
 * or is just reporting, a twentieth happened in a period that is closed, the rest on one of thirty days, and the order
 * means nothing. Knows what must come out.
 */
final class ReportedUses {
    static final int FRESH = 5_000;
    private static final int AGAIN = FRESH / 10;
    private static final int KEPT = 50_000;
    private static final List<String> BENEFITS = List.of("alg2", "wbs", "hzl");
    private static final List<String> KINDS =
            List.of("MAIN_APPLICATION", "MAIN_APPLICATION", "RENEWAL", "CHANGE_NOTICE");

    private final List<String> authorities;
    private final List<ReportedUse> reported = new ArrayList<>();
    private final AtomicLong fresh = new AtomicLong();
    private final AtomicLong late = new AtomicLong();

    ReportedUses(List<String> authorities) {
        this.authorities = authorities;
    }

    /** Every use of it is new. */
    List<ReportedUse> unique() {
        var random = ThreadLocalRandom.current();
        var batch = new ArrayList<ReportedUse>(FRESH + AGAIN);
        for (var each = 0; each < FRESH; each++) {
            batch.add(use(random, random.nextInt(20) == 0));
        }
        return batch;
    }

    List<ReportedUse> batch() {
        var random = ThreadLocalRandom.current();
        var batch = unique();
        fresh.addAndGet(batch.size());
        late.addAndGet(batch.stream().filter(use -> use.day().getYear() == 2023).count());
        batch.addAll(again(random, batch));
        Collections.shuffle(batch, random);
        return batch;
    }

    private synchronized List<ReportedUse> again(Random random, List<ReportedUse> batch) {
        if (reported.size() > KEPT) {
            reported.subList(0, reported.size() - KEPT).clear();
        }
        reported.addAll(batch);
        var again = new ArrayList<ReportedUse>(AGAIN);
        for (var each = 0; each < AGAIN; each++) {
            again.add(reported.get(random.nextInt(reported.size())));
        }
        return again;
    }

    private ReportedUse use(Random random, boolean late) {
        var day = LocalDate.of(late ? 2023 : 2026, 10, 1).plusDays(random.nextInt(30));
        return new ReportedUse(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                authorities.get(random.nextInt(authorities.size())),
                BENEFITS.get(random.nextInt(BENEFITS.size())),
                KINDS.get(random.nextInt(KINDS.size())),
                day);
    }

    long fresh() {
        return fresh.get();
    }

    long late() {
        return late.get();
    }
}

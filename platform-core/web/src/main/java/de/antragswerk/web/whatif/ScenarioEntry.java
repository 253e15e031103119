package de.antragswerk.web.whatif;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import de.antragswerk.whatif.Change;
import java.util.List;
import java.util.Optional;

/** Reads a scenario from what was entered, field by field, and says what is wrong with which. */
final class ScenarioEntry {
    private static final int WHOLE = 100;
    private static final int PERMILLE = 10;
    private final Basis basis;
    private final Entered entered;
    private final Reading reading = new Reading();

    private ScenarioEntry(Basis basis, Entered entered) {
        this.basis = basis;
        this.entered = entered;
    }

    static Reading read(Basis basis, Entered entered) {
        var entry = new ScenarioEntry(basis, entered);
        new NewcomerEntry(basis, entered, entry.reading).read();
        entry.participation();
        if (entered.has("kosten") && !basis.hasPool(entered.text("kosten"))) {
            entry.reading.wrong("kosten", "whatif.error.kosten.unknown");
        }
        entry.key();
        entry.amount();
        return entry.reading;
    }

    private void participation() {
        if (!entered.has("mitglied")) {
            if (entered.hasAny("von", "bis")) {
                reading.wrong("mitglied", "whatif.error.mitglied");
            }
            return;
        }
        var member = basis.visible(entered.text("mitglied"));
        if (member.isEmpty()) {
            reading.wrong("mitglied", "whatif.error.mitglied.unknown");
            return;
        }
        if (!entered.hasAny("von", "bis")) {
            reading.wrong("bis", "whatif.error.bis");
            return;
        }
        var from = entered.has("von")
                ? entered.day("von")
                : Optional.of(member.get().from());
        var to = entered.has("bis")
                ? entered.day("bis")
                : Optional.of(member.get().to());
        if (from.isEmpty() || to.isEmpty()) {
            reading.wrong(from.isEmpty() ? "von" : "bis", "whatif.error.day");
        } else if (from.get().isAfter(to.get())) {
            reading.wrong(entered.has("bis") ? "bis" : "von", "whatif.error.reversed");
        } else {
            reading.add(new Change.TakesPart(member.get().key(), from.get(), to.get()));
        }
    }

    private void key() {
        if (!entered.has("schluessel")) {
            if (entered.has("nutzung")) {
                reading.wrong("schluessel", "whatif.error.schluessel");
            }
            return;
        }
        var base = part(entered.text("schluessel"));
        var percent = entered.has("nutzung") ? entered.number("nutzung") : Optional.of(0L);
        if (base.isEmpty()) {
            reading.wrong("schluessel", "whatif.error.schluessel.unknown");
        } else if (percent.filter(one -> one <= WHOLE).isEmpty()) {
            reading.wrong("nutzung", "whatif.error.nutzung");
        } else if (!reading.isWrong("kosten")) {
            var pool = Optional.of(entered.text("kosten")).filter(id -> !id.isEmpty());
            reading.add(new Change.OtherKey(
                    pool,
                    profile(base.get(), percent.get().intValue() * PERMILLE),
                    basis.figures().stream()
                            .filter(one -> one.id().equals(base.get().figures()))
                            .toList()));
        }
    }

    private static Profile profile(Part base, int usage) {
        if (usage == WHOLE * PERMILLE || base.key() == KeyKind.USAGE) {
            return Profile.BY_USAGE;
        }
        return usage == 0
                ? new Profile(List.of(base))
                : new Profile(List.of(
                        new Part(WHOLE * PERMILLE - usage, base.key(), base.figures()),
                        new Part(usage, KeyKind.USAGE, "")));
    }

    private Optional<Part> part(String chosen) {
        if (chosen.equals(KeyKind.USAGE.name()) || chosen.equals(KeyKind.EQUAL.name())) {
            return Optional.of(new Part(WHOLE * PERMILLE, KeyKind.valueOf(chosen), ""));
        }
        return basis.figures().stream()
                .filter(figures -> figures.id().equals(chosen))
                .findFirst()
                .map((KeyFigures figures) -> new Part(WHOLE * PERMILLE, figures.kind(), figures.id()));
    }

    private void amount() {
        if (!entered.has("betrag")) {
            return;
        }
        var pools = basis.input().pools();
        var pool = entered.has("kosten") || pools.size() != 1
                ? entered.text("kosten")
                : pools.getFirst().id();
        var cents = entered.cents("betrag");
        if (pool.isEmpty()) {
            reading.wrong("kosten", "whatif.error.kosten");
        } else if (cents.isEmpty()) {
            reading.wrong("betrag", "whatif.error.betrag");
        } else if (!reading.isWrong("kosten")) {
            reading.add(new Change.OtherAmount(pool, cents.get()));
        }
    }
}

package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.PoolEntry;
import de.antragswerk.plugin.Finding;
import de.antragswerk.settlement.CostKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The form of a cost pool: filled from what is stored, and read again. */
final class PoolForm {
    static final String ID = "kuerzel";
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;
    private static final Pattern IDS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Map<String, String> FIELDS =
            Map.of("/id", ID, "/plannedCents", "geplant", "/amountCents", "tatsaechlich", "/source", "grundlage");

    private PoolForm() {}

    /** An empty form: divided by usage, because that holds until the Länder agree on another key. */
    static Entered empty(Profiles profiles) {
        return Entered.nothing().with(ProfileForm.FIELD, profiles.usual());
    }

    static Entered of(CostPool pool, Profiles profiles) {
        var entered = Entered.nothing()
                .with("name", pool.name())
                .with("art", pool.kind().name())
                .with("geplant", GermanAmounts.entered(pool.plannedCents()))
                .with("tatsaechlich", GermanAmounts.entered(pool.amountCents()))
                .with("grundlage", pool.source())
                .with("leistung", pool.benefits().toArray(String[]::new));
        ProfileForm.fill(entered, pool.profile(), profiles.ready());
        return entered;
    }

    /**
     * The pool, or nothing when something is wrong; then the form says what.
     *
     * @param stored the pool that is changed; empty for a new one
     * @param known the ids of the benefits that there are; a stored pool keeps one whose plugin is gone
     */
    static Optional<PoolEntry> read(Entered entered, Optional<CostPool> stored, Set<String> known, Profiles profiles) {
        var id = stored.map(CostPool::id).or(() -> id(entered));
        var name = entered.text("name", LONGEST_NAME);
        var kind = entered.one("art", CostKind.class);
        var planned = entered.cents("geplant");
        var actual = entered.cents("tatsaechlich");
        var source = entered.text("grundlage", LONGEST_SOURCE);
        var benefits = benefits(entered, stored, known);
        var profile = ProfileForm.read(entered, profiles.ready(), profiles.figures());
        if (!entered.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new PoolEntry(
                id.orElseThrow(),
                name.orElseThrow(),
                kind.orElseThrow(),
                planned.orElseThrow(),
                actual.orElseThrow(),
                profile.orElseThrow(),
                benefits,
                source.orElseThrow()));
    }

    /** What the core found beyond that. */
    static void refused(Entered entered, List<Finding> findings) {
        findings.forEach(finding -> entered.refuse(FIELDS.getOrDefault(finding.pointer(), "name"), "too-much"));
    }

    private static SortedSet<String> benefits(Entered entered, Optional<CostPool> stored, Set<String> known) {
        var benefits = new TreeSet<>(entered.all("leistung"));
        benefits.remove("");
        var kept = stored.<Set<String>>map(CostPool::benefits).orElse(Set.of());
        if (!benefits.stream().allMatch(one -> known.contains(one) || kept.contains(one))) {
            entered.refuse("leistung", "benefit");
        }
        return benefits;
    }

    private static Optional<String> id(Entered entered) {
        var id = entered.value(ID).strip();
        if (id.length() > LONGEST_ID || !IDS.matcher(id).matches()) {
            entered.refuse(ID, "id", LONGEST_ID);
            return Optional.empty();
        }
        return Optional.of(id);
    }
}

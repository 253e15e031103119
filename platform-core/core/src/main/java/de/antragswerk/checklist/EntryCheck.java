package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an entry can be right, and if not, at which field it goes wrong. */
public final class EntryCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final ChecklistItems items;
    private final Ars area;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    public EntryCheck(ChecklistItems items, Ars area, LocalDate today) {
        this.items = items;
        this.area = area;
        this.today = today;
    }

    /** The entry, or nothing when there are {@link #findings()}. */
    public Optional<ChecklistEntry> check(EntryWish wish) {
        var item = items.find(wish.item());
        if (item.isEmpty()) {
            findings.add(new Finding("/item", "item-unknown"));
        } else if (!item.get().isDeclared()) {
            findings.add(new Finding("/item", "item-automatic"));
        } else if (item.get().level() == ItemLevel.LAND && area.level() != Level.LAND) {
            findings.add(new Finding("/item", "item-of-the-land"));
        }
        var benefit = benefit(wish, item);
        var day = day(wish.doneOn());
        var reference = wish.reference().strip();
        if (reference.isEmpty()) {
            findings.add(new Finding("/reference", "missing"));
        } else if (reference.length() > ChecklistEntry.REFERENCE_LENGTH) {
            findings.add(new Finding(
                    "/reference", "too-long", Map.of("most", Integer.toString(ChecklistEntry.REFERENCE_LENGTH))));
        }
        return findings.isEmpty()
                ? Optional.of(new ChecklistEntry(area, benefit, wish.item(), day.orElseThrow(), reference))
                : Optional.empty();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Optional<BenefitId> benefit(EntryWish wish, Optional<ChecklistItem> item) {
        var wanted = item.map(ChecklistItem::level).equals(Optional.of(ItemLevel.AUTHORITY_BENEFIT));
        if (!wanted) {
            if (!wish.benefit().isEmpty() && item.isPresent()) {
                findings.add(new Finding("/benefit", "not-for-a-benefit"));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new BenefitId(wish.benefit()));
        } catch (IllegalArgumentException none) {
            findings.add(new Finding("/benefit", "missing"));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                findings.add(new Finding("/doneOn", "day-in-the-future"));
            } else if (day.isBefore(EARLIEST)) {
                findings.add(new Finding("/doneOn", "day-too-early"));
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            findings.add(new Finding("/doneOn", text.isEmpty() ? "missing" : "no-day"));
            return Optional.empty();
        }
    }
}

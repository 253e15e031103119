package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.ChecklistItems;
import de.antragswerk.checklist.EntryCheck;
import de.antragswerk.checklist.EntryWish;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what was done, with the check of the checklist's own page. */
final class ChecklistReader {

    private static final int MOST_OF_AN_AUTHORITY = 1000;
    private static final int LONGEST_ITEM = 60;
    private static final int LONGEST_BENEFIT = 40;

    private final ChecklistItems items;
    private final LocalDate today;
    private final AreaCheck areas;
    private final Set<List<?>> seen = new HashSet<>();

    ChecklistReader(ChecklistItems items, LocalDate today, AreaCheck areas) {
        this.items = items;
        this.today = today;
        this.areas = areas;
    }

    /** Of the Land, after those of all authorities. */
    List<ChecklistEntry> ofLand(Cursor land) {
        return land.objects("checklist", LandReader.MOST_AUTHORITIES, json -> entry(json, areas.checklist(json)));
    }

    List<ChecklistEntry> ofAuthority(Cursor authority, Ars area) {
        if (authority.has("checklist") && area.level() == Level.LAND) {
            authority.wrong("checklist", "entries-of-the-land");
        }
        return authority.objects("checklist", MOST_OF_AN_AUTHORITY, json -> entry(json, area));
    }

    private ChecklistEntry entry(Cursor json, Ars area) {
        var wish = new EntryWish(
                json.text("item", LONGEST_ITEM),
                json.optional("benefit", LONGEST_BENEFIT),
                json.day("doneOn").toString(),
                json.text("reference", ChecklistEntry.REFERENCE_LENGTH));
        var check = new EntryCheck(items, area, today);
        var entry = check.check(wish);
        check.findings().forEach(json::note);
        entry.filter(one -> !seen.add(List.of(one.area(), one.item(), one.benefit(), one.doneOn())))
                .ifPresent(again -> json.wrong("item", "twice"));
        json.end();
        return entry.orElseGet(() -> new ChecklistEntry(area, Optional.empty(), "any", LocalDate.EPOCH, "any"));
    }
}

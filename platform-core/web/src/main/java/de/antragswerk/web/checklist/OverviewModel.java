package de.antragswerk.web.checklist;

import de.antragswerk.checklist.StatusPage;
import de.antragswerk.web.place.BenefitNames;
import jakarta.mvc.Models;

/** What both overviews show. */
final class OverviewModel {
    private static final int DIGITS = 6;

    private OverviewModel() {}

    static void put(Models models, StatusPage found, BenefitNames names) {
        models.put("found", found)
                .put(
                        "lines",
                        found.items().stream()
                                .map(status -> ItemLine.of(status, status.area(), names))
                                .toList());
    }

    /** What cannot be a page is the first one. */
    static int page(String text) {
        return text == null || !text.matches("[1-9][0-9]{0," + (DIGITS - 1) + "}") ? 1 : Integer.parseInt(text);
    }
}

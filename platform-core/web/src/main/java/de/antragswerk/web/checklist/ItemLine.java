package de.antragswerk.web.checklist;

import de.antragswerk.checklist.ItemState;
import de.antragswerk.checklist.ItemStatus;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;

/**
 * An item in a list.
 *
 * @param about what is asked for whom: period, responsible role and legal source in one sentence
 * @param done when and where it was done, empty when it was not or is seen by the platform itself
 * @param due until when it holds, empty when it holds for good
 */
public record ItemLine(
        String item,
        String benefit,
        String name,
        String benefitName,
        String areaName,
        String area,
        String help,
        String about,
        String badge,
        String state,
        String done,
        String due,
        boolean declared) {

    static ItemLine of(ItemStatus status, Ars shownFor, BenefitNames names) {
        var texts = Texts.german();
        var item = status.item();
        return new ItemLine(
                item.id(),
                status.benefit().map(BenefitId::value).orElse(""),
                texts.text("checklist.item." + item.id()),
                status.benefit().map(names::of).orElse(""),
                status.areaName(),
                status.area().value(),
                texts.text("checklist.item." + item.id() + ".help"),
                texts.text(
                        "checklist.about",
                        texts.text("checklist.mandatory." + item.mandatory()),
                        texts.text("checklist.period." + item.period()),
                        texts.text("checklist.role." + item.responsible().claim()),
                        item.source()),
                badge(status.state()),
                texts.text("checklist.state." + status.state()),
                done(status, shownFor),
                status.due()
                        .map(day -> texts.text("checklist.due", German.day(day)))
                        .orElse(""),
                item.isDeclared());
    }

    private static String done(ItemStatus status, Ars shownFor) {
        if (status.doneOn().isEmpty()) {
            return "";
        }
        var inherited = status.doneFor().filter(area -> !area.equals(shownFor)).isPresent();
        return Texts.german()
                .text(
                        inherited ? "checklist.done.above" : "checklist.done",
                        German.day(status.doneOn().get()),
                        status.reference().orElse(""));
    }

    private static String badge(ItemState state) {
        return switch (state) {
            case GREEN -> "success";
            case SOON -> "warning";
            case DUE -> "danger";
            case OPEN -> "info";
        };
    }
}

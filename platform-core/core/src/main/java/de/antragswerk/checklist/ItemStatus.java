package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an item stands for an authority or a Land.
 *
 * @param area for which it is asked: the Land's for items of the Land
 * @param due by when it must be done again
 * @param doneOn when it was last declared to be done
 * @param doneFor the area for which that was declared, which may lie around the authority's
 */
public record ItemStatus(
        ChecklistItem item,
        Ars area,
        String areaName,
        Optional<BenefitId> benefit,
        ItemState state,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        Optional<Ars> doneFor,
        Optional<String> reference) {}

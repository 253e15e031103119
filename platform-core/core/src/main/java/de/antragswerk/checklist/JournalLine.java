package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody entered or withdrew.
 *
 * @param by empty when the platform itself brought it
 */
public record JournalLine(
        Ars area,
        String item,
        Optional<BenefitId> benefit,
        LocalDate doneOn,
        String reference,
        boolean withdrawn,
        String by,
        Instant at) {}

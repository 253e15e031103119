package de.antragswerk.costsharing;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A Land that shares costs: from its agreement, or as the coordination office has noted it.
 *
 * @param from first day of taking part
 * @param until last day of taking part
 * @param below how the Land divides its share among its Kommunen; empty: it pays for all
 * @param ownDates whether the days differ from the agreement because the office noted others
 */
public record CostMember(
        LandKey land,
        String name,
        LocalDate from,
        LocalDate until,
        Bounds bounds,
        Optional<Profile> below,
        boolean ownDates) {}

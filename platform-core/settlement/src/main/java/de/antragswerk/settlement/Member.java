package de.antragswerk.settlement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payer: a Land, or a Kommune below one.
 *
 * @param key the two digits of a Land, or the ARS of a Kommune
 * @param land the Land that the payer lies in; empty for a Land itself
 * @param from first day of taking part; may lie before the period
 * @param to last day of taking part; may lie after the period
 * @param below how the Land divides its share among its Kommunen; empty means that the Land pays for all. Always empty for a
 *     Kommune
 */
public record Member(
        String key,
        String name,
        Optional<String> land,
        LocalDate from,
        LocalDate to,
        Bounds bounds,
        Optional<Profile> below) {}

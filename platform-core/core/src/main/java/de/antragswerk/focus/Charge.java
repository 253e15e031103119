package de.antragswerk.focus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of the file.
 *
 * @param cents what is charged; empty before the settlement
 * @param land key of the Land that is billed
 * @param kommune ARS of the Kommune that bears it or whose uses they are; empty where the Land pays for all
 * @param quantity uses, weighted by contract once they are settled; empty for shares that do not follow from uses
 * @param key name of the key that divided the costs; empty before the settlement
 */
record Charge(
        OptionalLong cents,
        String land,
        String landName,
        Optional<String> kommune,
        Optional<String> kommuneName,
        LocalDate from,
        LocalDate to,
        Optional<BigDecimal> quantity,
        String service,
        String description,
        Optional<String> pool,
        Optional<String> costKind,
        Optional<String> key) {}

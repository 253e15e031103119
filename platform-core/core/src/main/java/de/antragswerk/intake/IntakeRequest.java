package de.antragswerk.intake;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.region.Ars;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody applies for together.
 *
 * @param key the same key makes one intake, however often it is sent
 * @param benefits at least one
 * @param facts as fields store them
 * @param remark for the authorities, in German: that others were asked too; empty when there is one benefit only
 */
public record IntakeRequest(UUID key, Ars place, List<BenefitId> benefits, Map<Fact, String> facts, String remark) {
    public IntakeRequest {
        requireNonNull(key, "an intake has a key");
        requireNonNull(place, "an intake has a place");
        requireNonNull(remark, "no remark is an empty text");
        benefits = benefits.stream().distinct().toList();
        facts = Map.copyOf(facts);
        if (benefits.isEmpty()) {
            throw new IllegalArgumentException("an intake is for a benefit");
        }
    }
}

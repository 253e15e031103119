package de.antragswerk.statusboard;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.LeikaKey;
import java.util.Optional;

/**
 * A service of the catalogues.
 *
 * @param leika empty when it is not in the LeiKa, or when nobody has entered its key yet
 * @param notInLeika whether it is known that the LeiKa does not have it
 * @param ozgId the number in the OZG catalogue
 * @param benefit what the platform takes applications for, when it does
 */
public record Service(
        String id,
        String name,
        Optional<LeikaKey> leika,
        boolean notInLeika,
        Optional<String> ozgId,
        Optional<BenefitId> benefit) {

    public Service {
        requireNonNull(id, "a service has an id");
        requireNonNull(name, "a service has a name");
        if (notInLeika && leika.isPresent()) {
            throw new IllegalArgumentException("what is not in the LeiKa has no key there");
        }
    }
}

package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Somebody in the household besides the applicant.
 *
 * @param pointer JSON Pointer of the person's entry
 */
record Member(String pointer, String name, Optional<LocalDate> birth, Relation relation, Given answers) {

    enum Relation {
        EHE,
        PARTNER,
        KIND,
        STIEFKIND,
        ELTERNTEIL,
        VERWANDT,
        MITBEWOHNER,
        ANDERE
    }

    boolean isChild() {
        return relation == Relation.KIND || relation == Relation.STIEFKIND;
    }

    boolean isPartner() {
        return relation == Relation.EHE || relation == Relation.PARTNER;
    }

    /** Somebody whose birth is unknown counts as grown up, so that no Anlage is forgotten. */
    boolean youngerThan(int years, LocalDate day) {
        return birth.map(birthday -> Period.between(birthday, day).getYears() < years)
                .orElse(false);
    }
}

package de.antragswerk.web.place;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import java.util.UUID;

/** Ids out of addresses. One that cannot exist is not found, like one that does not. */
public final class PathIds {
    private PathIds() {}

    public static BenefitId benefit(String text) {
        try {
            return new BenefitId(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("benefit-unknown");
        }
    }

    public static FormId form(String text) {
        try {
            return new FormId(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("form-unknown");
        }
    }

    public static Ars place(String text) {
        return Ars.parse(text)
                .filter(ars -> ars.level().compareTo(Level.GEMEINDE) >= 0
                        && ars.value().equals(text))
                .orElseThrow(() -> Refusal.notFound("place-unknown"));
    }

    /** An area of any level; whether it is one that the actor may see is the core's question. */
    public static Ars area(String text) {
        return Ars.parse(text)
                .filter(ars -> ars.value().equals(text))
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    public static UUID file(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("file-unknown");
        }
    }
}

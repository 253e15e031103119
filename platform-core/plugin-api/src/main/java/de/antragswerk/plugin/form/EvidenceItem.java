package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A document that the authority needs. Missing evidence never blocks a submission (§ 60 SGB I lets it follow); the
 * receipt lists it.
 *
 * @param kinds which kinds of file make sense; never empty
 * @param maxMegabytes greatest size of one file; the platform's own limit holds beside it
 */
public record EvidenceItem(
        String id,
        Necessity necessity,
        Optional<Condition> when,
        String legalBasis,
        Set<Kind> kinds,
        int maxMegabytes) {
    /** What the platform takes at most, and what an item allows that says nothing else. */
    public static final int USUAL_MEGABYTES = 10;

    public enum Necessity {
        REQUIRED,
        IF_APPLICABLE,
        CAN_FOLLOW
    }

    /** A kind of file. */
    public enum Kind {
        PDF,
        /** A photograph or a scan. */
        IMAGE
    }

    public EvidenceItem {
        Ids.checked(id);
        requireNonNull(necessity, "evidence says how much it is needed");
        requireNonNull(when, "an absent condition is an empty Optional");
        requireNonNull(legalBasis, "evidence names its legal ground");
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || maxMegabytes < 1) {
            throw new IllegalArgumentException("evidence can be given in some kind and size: " + id);
        }
    }

    /** Any kind of file of the usual size. */
    public EvidenceItem(String id, Necessity necessity, Optional<Condition> when, String legalBasis) {
        this(id, necessity, when, legalBasis, EnumSet.allOf(Kind.class), USUAL_MEGABYTES);
    }
}

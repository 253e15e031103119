package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.tenancy.Land;
import de.antragswerk.tenancy.LandKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a Land says about itself. It begins as a file of the tenants jar, a form of the console or a request of a
 * program; {@link LandReader} checks it, {@link Joining} stores it, and from then on it is written from the tables whenever
 * somebody asks. Two documents with the same content are equal and have the same {@linkplain LandWriter bytes}.
 *
 * @param checklist what was done for the whole Land, and for areas that are no authority
 * @param settings for areas that are no authority, for example the whole Land
 */
public record LandDocument(
        Land land,
        Optional<CoatOfArms> coatOfArms,
        LegalTexts legalTexts,
        List<ChecklistEntry> checklist,
        List<BenefitEntry> settings,
        List<AuthorityEntry> authorities) {

    public LandDocument {
        requireNonNull(land, "a document is about a Land");
        requireNonNull(coatOfArms, "no coat of arms is an empty Optional");
        requireNonNull(legalTexts, "missing texts are empty");
        checklist = checklist.stream().sorted(ChecklistEntry.ORDER).toList();
        settings = settings.stream().sorted(BenefitEntry.ORDER).toList();
        authorities = authorities.stream()
                .sorted(Comparator.comparing(AuthorityEntry::area))
                .toList();
    }

    public LandKey key() {
        return land.key();
    }

    /** What was done anywhere in the Land. */
    public List<ChecklistEntry> allEntries() {
        return Stream.concat(
                        checklist.stream(), authorities.stream().flatMap(authority -> authority.checklist().stream()))
                .toList();
    }

    /** What is set anywhere in the Land. */
    public List<BenefitEntry> allSettings() {
        return Stream.concat(
                        settings.stream(), authorities.stream().flatMap(authority -> authority.benefits().stream()))
                .toList();
    }
}

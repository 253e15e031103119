package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the platform must know of a benefit before anybody opens a form.
 *
 * @param names at least one; the one that applies is chosen by day
 * @param leika empty where the Leistungskatalog has no key for it
 * @param legalBasis the act that the benefit rests on, for example "SGB II"
 * @param forms everything that can be filed for this benefit
 */
public record BenefitDescriptor(
        BenefitId id, List<DatedName> names, Optional<LeikaKey> leika, String legalBasis, List<FormOffer> forms) {

    public BenefitDescriptor {
        requireNonNull(id, "a descriptor needs the benefit's id");
        requireNonNull(leika, "an absent LeiKa key is an empty Optional");
        requireNonNull(legalBasis, "a descriptor needs the legal basis");
        names = names.stream().sorted(Comparator.comparing(DatedName::from)).toList();
        forms = List.copyOf(forms);
        if (names.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("a benefit has at least one name and one form");
        }
    }

    /** The name in force on that day; before the first one, the first one. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> !name.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst())
                .name();
    }

    public Optional<FormOffer> offer(FormId form) {
        return forms.stream().filter(offer -> offer.id().equals(form)).findFirst();
    }

    public Optional<FormOffer> offerFor(FormPurpose purpose) {
        return forms.stream().filter(offer -> offer.purpose() == purpose).findFirst();
    }
}

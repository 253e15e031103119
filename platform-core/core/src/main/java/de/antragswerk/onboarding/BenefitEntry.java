package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is set for a benefit in an area.
 *
 * @param state empty where only parameters are set
 * @param pauseText empty unless it is paused
 */
public record BenefitEntry(
        Ars area,
        BenefitId benefit,
        Optional<SettingState> state,
        String pauseText,
        ProcessingTimeNotice notice,
        List<ParameterEntry> parameters) {

    static final Comparator<BenefitEntry> ORDER = Comparator.comparing(BenefitEntry::area)
            .thenComparing(entry -> entry.benefit().value());

    public BenefitEntry {
        requireNonNull(area, "a setting is for an area");
        requireNonNull(benefit, "a setting is for a benefit");
        requireNonNull(state, "no state is an empty Optional");
        requireNonNull(pauseText, "without a pause there is no text");
        requireNonNull(notice, "without a notice there is the empty one");
        parameters = parameters.stream()
                .sorted(Comparator.comparing(ParameterEntry::name).thenComparing(ParameterEntry::validFrom))
                .toList();
    }
}

package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;

/**
 * What is set for a benefit in an area of any level. It holds for everything in the area for which nothing more specific is set.
 *
 * @param pauseText what citizens read while the benefit is paused, otherwise empty
 */
public record BenefitSetting(
        Ars area, BenefitId benefit, SettingState state, String pauseText, ProcessingTimeNotice notice) {

    public BenefitSetting {
        requireNonNull(area, "a setting is for an area");
        requireNonNull(benefit, "a setting is for one benefit");
        requireNonNull(state, "a setting has a state");
        requireNonNull(pauseText, "without a pause there is no text");
        requireNonNull(notice, "without a notice there is the empty one");
        if (state != SettingState.PAUSED && !pauseText.isEmpty()) {
            throw new IllegalArgumentException("only a pause has a text for citizens");
        }
    }
}

package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.SettingState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A benefit as it is set in an area, and what holds there when nothing is set for the area itself.
 *
 * @param own what is set for exactly this area
 * @param inherited what the nearest area around it says
 * @param authority the most specific authority around the area, or the one that it is; none for a Land with many of them
 * @param ready whether that authority had everything ready for the benefit once
 * @param changedBy the name of whoever changed {@code own} last; empty when it came with a file
 * @param parameters the values that exactly this area has set, also for days to come
 * @param version of {@code own} and {@code parameters}, for changes that must not overwrite somebody else's
 */
public record AreaSetting(
        Ars area,
        BenefitId benefit,
        Optional<BenefitSetting> own,
        Optional<BenefitSetting> inherited,
        Optional<AuthorityId> authority,
        boolean ready,
        String changedBy,
        Optional<Instant> changedAt,
        List<ParameterValue> parameters,
        String version) {

    public AreaSetting {
        requireNonNull(area, "a setting is for an area");
        requireNonNull(benefit, "a setting is for one benefit");
        requireNonNull(own, "nothing set is an empty Optional");
        requireNonNull(inherited, "nothing inherited is an empty Optional");
        requireNonNull(authority, "no authority is an empty Optional");
        requireNonNull(changedBy, "an unknown name is empty");
        requireNonNull(changedAt, "never changed is an empty Optional");
        parameters = List.copyOf(parameters);
        requireNonNull(version, "a setting has a version");
    }

    /** What holds in the area. */
    public Optional<BenefitSetting> effective() {
        return own.or(() -> inherited);
    }

    /** The state that holds; where nobody has ever set anything the benefit is off. */
    public SettingState state() {
        return effective().map(BenefitSetting::state).orElse(SettingState.OFF);
    }

    /** Switched on, but the checklist of the authority is still open: citizens cannot begin yet. */
    public boolean isWaiting() {
        return state() == SettingState.LIVE && authority.isPresent() && !ready;
    }
}

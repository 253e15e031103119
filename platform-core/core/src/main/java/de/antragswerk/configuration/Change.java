package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.SettingState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A change with all that it depends on.
 *
 * @param declared the parameters that the benefit's plugin knows
 * @param who the name of the person
 */
record Change(Ars area, BenefitId benefit, SettingChange wanted, List<Parameter> declared, String who, Instant now) {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Comparator<ParameterValue> ORDER =
            Comparator.comparing(ParameterValue::name).thenComparing(ParameterValue::validFrom);

    Change {
        requireNonNull(area, "a change is for an area");
        requireNonNull(benefit, "a change is for a benefit");
        requireNonNull(wanted, "a change says what is wanted");
        declared = List.copyOf(declared);
        requireNonNull(who, "somebody changes it");
        requireNonNull(now, "it is changed at a time");
    }

    /** Legal days are days in Berlin. */
    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    Optional<BenefitSetting> setting() {
        return wanted.state()
                .map(state -> new BenefitSetting(area, benefit, state, wanted.pauseText(), wanted.notice()));
    }

    /** Whether it is already so; a benefit that waits for its checklist is tried once more. */
    boolean isDone(AreaSetting before) {
        var again = wanted.state().filter(SettingState.LIVE::equals).isPresent() && before.isWaiting();
        return !again
                && setting().equals(before.own())
                && wanted.parameters()
                        .filter(values ->
                                !values.stream().sorted(ORDER).toList().equals(before.parameters()))
                        .isEmpty();
    }
}

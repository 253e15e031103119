package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to be set for a benefit in an area, as a whole.
 *
 * @param state none: nothing of the area's own, so that the area around it decides
 * @param pauseText what citizens read during a pause; given exactly then
 * @param parameters everything that the area sets from then on; none: as it was
 * @param version of what the person saw when they began
 */
public record SettingChange(
        Optional<SettingState> state,
        String pauseText,
        ProcessingTimeNotice notice,
        Optional<List<ParameterValue>> parameters,
        String version) {

    public SettingChange {
        requireNonNull(state, "inheriting is an empty Optional");
        requireNonNull(notice, "without a notice there is the empty one");
        parameters = parameters.map(List::copyOf);
        requireNonNull(version, "a change names the version that it was made from");
        pauseText =
                requireNonNull(pauseText, "without a pause the text is empty").strip();
    }

    /** Leaves the parameters as they are. */
    public SettingChange(Optional<SettingState> state, String pauseText, ProcessingTimeNotice notice, String version) {
        this(state, pauseText, notice, Optional.empty(), version);
    }
}

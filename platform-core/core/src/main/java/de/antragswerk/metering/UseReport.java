package de.antragswerk.metering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A use that is to be counted. Holds nothing that leads to a person.
 *
 * @param event what happened; counted once, however often it is reported
 * @param caseId the proceedings that it belongs to
 * @param authority ARS of the Kommune whose citizen it was
 * @param benefit id of the benefit
 * @param kind as the metering contract names it, for the platform's own uses a
 *     {@link de.antragswerk.plugin.FormPurpose}
 * @param pluginVersion version of what was used
 * @param occurredOn legal day in Germany
 */
public record UseReport(
        UUID event,
        UUID caseId,
        String authority,
        String benefit,
        String kind,
        String pluginVersion,
        LocalDate occurredOn) {
    /** As the platform names itself among those who report uses. */
    public static final String PLATFORM = "platform";

    public UseReport {
        requireNonNull(event, "a use is an event");
        requireNonNull(caseId, "a use belongs to a case");
        requireNonNull(occurredOn, "a use has its day");
    }

    /** The same use under another event. */
    UseReport as(UUID other) {
        return new UseReport(other, caseId, authority, benefit, kind, pluginVersion, occurredOn);
    }
}

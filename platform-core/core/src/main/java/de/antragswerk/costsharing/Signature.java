package de.antragswerk.costsharing;

import de.antragswerk.identity.CurrentActor;
import java.time.Clock;
import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param person id of the member of staff; two persons are two ids, whatever their names
 * @param name as shown to others
 */
public record Signature(String person, String name, Instant at) {

    static Signature of(CurrentActor actor, Clock clock) {
        var staff = actor.staff();
        return new Signature(staff.id(), staff.name(), clock.instant());
    }
}

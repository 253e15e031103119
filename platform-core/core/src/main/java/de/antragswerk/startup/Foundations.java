package de.antragswerk.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** What every component needs and none owns. */
@ApplicationScoped
class Foundations {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}

package de.antragswerk.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import javax.sql.DataSource;

/** What every component needs and none owns. */
@ApplicationScoped
class Foundations {
    @Resource(lookup = "jdbc/antragswerk")
    private DataSource database;

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    DataSource database() {
        return database;
    }
}

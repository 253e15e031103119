package de.antragswerk.metering.publication;

import java.time.YearMonth;

/** Uses of a benefit in a Kommune and a month that count, net of corrections; not negative. */
record YearUse(String land, String authority, String benefit, YearMonth month, long units) {
    YearUse {
        // What was taken back later than it was booked would be negative; nobody has used it less than never.
        units = Math.max(0, units);
    }
}

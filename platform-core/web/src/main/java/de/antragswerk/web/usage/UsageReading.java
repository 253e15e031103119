package de.antragswerk.web.usage;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.Rebooking;
import de.antragswerk.metering.view.UsageQuery;
import de.antragswerk.metering.view.UsageSum;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.region.Ars;
import java.util.List;

/** In whose name the core is asked. */
interface UsageReading {

    List<UsageSum> sums(UsageQuery query, Grouping by);

    List<Rebooking> rebookings(UsageQuery query, Rebooking.Reason reason);

    /** The coordination office or a Land. */
    static UsageReading overseeing(UsageViews views) {
        return new UsageReading() {
            @Override
            public List<UsageSum> sums(UsageQuery query, Grouping by) {
                return views.sums(query, by);
            }

            @Override
            public List<Rebooking> rebookings(UsageQuery query, Rebooking.Reason reason) {
                return views.rebookings(query, reason);
            }
        };
    }

    /** Whoever administers the area. */
    static UsageReading administering(UsageViews views, Ars area) {
        return new UsageReading() {
            @Override
            public List<UsageSum> sums(UsageQuery query, Grouping by) {
                return views.sumsIn(area, query, by);
            }

            @Override
            public List<Rebooking> rebookings(UsageQuery query, Rebooking.Reason reason) {
                return views.rebookingsIn(area, query, reason);
            }
        };
    }
}

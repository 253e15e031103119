package de.antragswerk.costsharing;

import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.UsageCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was metered in a period, in the scope of the connection's transaction. */
final class MeteredUses {
    /** Until contracts say otherwise: what asks for a benefit counts, what belongs to a counted case does not. */
    private static final Set<String> COUNTED = Set.of("MAIN_APPLICATION", "RENEWAL", "RENEWAL_AND_CHANGE");

    private final Connection connection;

    MeteredUses(Connection connection) {
        this.connection = connection;
    }

    List<UsageCount> between(LocalDate from, LocalDate to) throws SQLException {
        try (var query = connection.prepareStatement("""
                select authority, land, benefit, kind, count(*) as uses from usage_record
                where occurred_on between ? and ? group by 1, 2, 3, 4 order by 1, 2, 3, 4""")) {
            query.setObject(1, from);
            query.setObject(2, to);
            var uses = new ArrayList<UsageCount>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    uses.add(new UsageCount(
                            row.getString("authority"),
                            row.getString("land"),
                            row.getString("benefit"),
                            row.getString("kind"),
                            row.getLong("uses"),
                            0));
                }
            }
            return uses;
        }
    }

    List<KindWeight> weights(List<UsageCount> uses) {
        return uses.stream()
                .map(use -> new KindWeight(use.benefit(), use.kind(), COUNTED.contains(use.kind()) ? 1000 : 0))
                .distinct()
                .toList();
    }
}

package de.antragswerk.metering.view;

import de.antragswerk.region.Ars;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a query, in words that the indexes of the tables serve: the Land, then the period, then the rest. */
final class UsageConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    UsageConditions(UsageQuery query) {
        values.add(query.from());
        values.add(query.to());
        query.area().ifPresent(this::in);
        query.benefit().ifPresent(benefit -> is("u.benefit = ?", benefit.value()));
        query.kind().ifPresent(kind -> is("u.kind = ?", kind));
        query.version().ifPresent(version -> is("u.plugin_version = ?", version));
    }

    private void in(Ars area) {
        is("u.land = ?", area.land().value());
        if (!area.equals(area.land())) {
            is("starts_with(u.authority, ?)", area.value());
        }
    }

    private void is(String condition, String value) {
        conditions.add(condition);
        values.add(value);
    }

    /** To be put behind a {@code where true}. */
    String sql() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    /** The first and the last day come first, for the table's own two parameters. */
    void bind(PreparedStatement statement) throws SQLException {
        for (var place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
    }
}

package de.antragswerk.budget;

import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Budgets, and the months that a forecast starts from, in the scope of the connection's transaction. */
final class StoredBudgets {
    private final Connection connection;

    StoredBudgets(Connection connection) {
        this.connection = connection;
    }

    /** Of the year, as they hold now, by Land. */
    List<Budget> of(int year) throws SQLException {
        try (var query =
                connection.prepareStatement("select distinct on (land) land, cents, thresholds from cost_budget"
                        + " where year = ? order by land, number desc")) {
            query.setInt(1, year);
            try (var row = query.executeQuery()) {
                var budgets = new ArrayList<Budget>();
                while (row.next()) {
                    var thresholds = Stream.of((Short[]) row.getArray(3).getArray())
                            .map(Short::intValue)
                            .toList();
                    budgets.add(new Budget(new LandKey(row.getString(1)), year, row.getLong(2), thresholds));
                }
                return budgets;
            }
        }
    }

    /** @return false if another change came first */
    boolean store(Budget budget, Instant at, String by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cost_budget (land, year, number, cents, thresholds, changed_at, changed_by)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from cost_budget where land = ? and year = ?
                on conflict do nothing""")) {
            insert.setString(1, budget.land().value());
            insert.setInt(2, budget.year());
            insert.setLong(3, budget.cents());
            insert.setArray(
                    4, connection.createArrayOf("int2", budget.thresholds().toArray()));
            insert.setTimestamp(5, Timestamp.from(at));
            insert.setString(6, by);
            insert.setString(7, budget.land().value());
            insert.setInt(8, budget.year());
            return insert.executeUpdate() > 0;
        }
    }

    /** Uses that count, of whole months only. @param before first day of the month that is not whole yet */
    SortedMap<YearMonth, Long> months(LandKey land, LocalDate before) throws SQLException {
        try (var query = connection.prepareStatement(
                "select month, sum(units) from usage_month where land = ? and month < ?" + " group by 1 order by 1")) {
            query.setString(1, land.value());
            query.setObject(2, before);
            try (var row = query.executeQuery()) {
                var months = new TreeMap<YearMonth, Long>();
                while (row.next()) {
                    months.put(YearMonth.from(row.getObject(1, LocalDate.class)), row.getLong(2));
                }
                return months;
            }
        }
    }
}

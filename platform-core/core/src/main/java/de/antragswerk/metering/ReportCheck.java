package de.antragswerk.metering;

import de.antragswerk.plugin.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What is wrong with reports, each place by its pointer. However many reports there are, it asks the database twice. */
final class ReportCheck {
    /** Whoever has more wrong than that has the same wrong everywhere. */
    static final int MOST_FINDINGS = 50;

    private record Term(String benefit, String kind, LocalDate day) {}

    private final Connection connection;
    private final LocalDate today;
    private final Optional<String> onlyLand;

    /** @param onlyLand authorities of all others are unknown to whoever reports */
    ReportCheck(Connection connection, LocalDate today, Optional<String> onlyLand) {
        this.connection = connection;
        this.today = today;
        this.onlyLand = onlyLand;
    }

    List<Finding> of(List<UseReport> reports) throws SQLException {
        var known = known(distinct(reports, UseReport::authority));
        var agreed = agreed(distinct(reports, ReportCheck::term));
        var first = new HashMap<UUID, UseReport>();
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < reports.size() && findings.size() < MOST_FINDINGS; index++) {
            var report = reports.get(index);
            var earlier = first.putIfAbsent(report.event(), report);
            if (!known.contains(report.authority())) {
                findings.add(finding(index, "authority", "authority-unknown"));
            }
            if (report.occurredOn().isAfter(today)) {
                findings.add(finding(index, "occurredOn", "day-in-future"));
            } else if (!agreed.contains(term(report))) {
                findings.add(finding(index, "kind", "kind-not-agreed"));
            }
            if (earlier != null && !earlier.equals(report)) {
                findings.add(finding(index, "event", "event-differs"));
            }
        }
        return findings;
    }

    /** Places of events that were recorded before with another content. */
    static List<Finding> differing(List<UseReport> reports, Collection<UUID> events) {
        var differing = Set.copyOf(events);
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < reports.size() && findings.size() < MOST_FINDINGS; index++) {
            if (differing.contains(reports.get(index).event())) {
                findings.add(finding(index, "event", "event-differs"));
            }
        }
        return findings;
    }

    private static Finding finding(int index, String field, String code) {
        return new Finding("/records/" + index + "/" + field, code);
    }

    private static Term term(UseReport report) {
        return new Term(report.benefit(), report.kind(), report.occurredOn());
    }

    private static <T> List<T> distinct(List<UseReport> reports, Function<UseReport, T> of) {
        return reports.stream().map(of).distinct().toList();
    }

    private Set<String> known(List<String> authorities) throws SQLException {
        try (var query =
                connection.prepareStatement("select ars from authority where ars = any (?) and starts_with(ars, ?)")) {
            query.setArray(1, connection.createArrayOf("text", authorities.toArray()));
            query.setString(2, onlyLand.orElse(""));
            try (var row = query.executeQuery()) {
                var known = new HashSet<String>();
                while (row.next()) {
                    known.add(row.getString(1));
                }
                return known;
            }
        }
    }

    private Set<Term> agreed(List<Term> terms) throws SQLException {
        try (var query = connection.prepareStatement("select t.benefit, t.kind, t.day"
                + " from unnest(?::text[], ?::text[], ?::date[]) as t (benefit, kind, day)"
                + " where exists (select from metering_contract m where m.benefit = t.benefit and m.kind = t.kind"
                + " and m.valid_from <= t.day)")) {
            query.setArray(1, array("text", terms, Term::benefit));
            query.setArray(2, array("text", terms, Term::kind));
            query.setArray(3, array("date", terms, Term::day));
            try (var row = query.executeQuery()) {
                var agreed = new HashSet<Term>();
                while (row.next()) {
                    agreed.add(new Term(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                }
                return agreed;
            }
        }
    }

    private java.sql.Array array(String type, List<Term> terms, Function<Term, ?> value) throws SQLException {
        return connection.createArrayOf(type, terms.stream().map(value).toArray());
    }
}

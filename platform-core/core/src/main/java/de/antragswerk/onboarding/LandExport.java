package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntries;
import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.StoredRuleBooks;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.tenancy.TenantJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a Land's document together from the tables, with as many queries as there are tables. */
final class LandExport {

    private record Place(String area, String benefit) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var byArea = area.compareTo(other.area);
            return byArea == 0 ? benefit.compareTo(other.benefit) : byArea;
        }
    }

    private final Connection connection;

    LandExport(Connection connection) {
        this.connection = connection;
    }

    /** Nothing where the Land has not joined. */
    Optional<LandDocument> read(LandKey land) throws SQLException {
        try (var query = connection.prepareStatement("""
                select l.configuration::text, p.legal_texts::text, p.coat_of_arms
                from antragswerk.land l left join antragswerk.land_public p on p.land = l.key where l.key = ?""")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var texts = row.getString(2);
                var arms = Optional.ofNullable(row.getBytes(3)).flatMap(CoatOfArms::of);
                return Optional.of(document(
                        land,
                        object(row.getString(1)),
                        texts == null ? LegalTexts.NONE : HeadReader.legalTexts(stored(object(texts))),
                        arms));
            }
        }
    }

    private LandDocument document(LandKey land, JsonObject head, LegalTexts texts, Optional<CoatOfArms> arms)
            throws SQLException {
        var benefits = benefits(land).stream()
                .collect(Collectors.groupingBy(BenefitEntry::area, TreeMap::new, Collectors.toList()));
        var entries = new ChecklistEntries()
                .ofLand(connection, land).stream()
                        .collect(Collectors.groupingBy(ChecklistEntry::area, TreeMap::new, Collectors.toList()));
        var ofLand = Optional.ofNullable(entries.remove(land.area())).orElse(List.of());
        var authorities = authorities(land, entries, benefits);
        var own = new HashSet<Ars>();
        authorities.forEach(authority -> own.add(authority.area()));
        var settings = benefits.values().stream()
                .flatMap(List::stream)
                .filter(entry -> !own.contains(entry.area()))
                .toList();
        entries.keySet().removeAll(own);
        var checklist = Stream.concat(ofLand.stream(), entries.values().stream().flatMap(List::stream))
                .toList();
        return new LandDocument(HeadReader.land(stored(head)), arms, texts, checklist, settings, authorities);
    }

    /** What is stored was checked before; a Land of an older format lacks what did not exist then. */
    private static Cursor stored(JsonObject json) {
        return new Cursor("", json, new Findings());
    }

    private List<AuthorityEntry> authorities(
            LandKey land, Map<Ars, List<ChecklistEntry>> entries, Map<Ars, List<BenefitEntry>> benefits)
            throws SQLException {
        var books = new StoredRuleBooks(connection).ofLand(land);
        var authorities = new ArrayList<AuthorityEntry>();
        try (var query = connection.prepareStatement(
                "select ars, name, contact::text from antragswerk.authority where land = ? order by ars")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var area = new Ars(row.getString(1));
                    authorities.add(new AuthorityEntry(
                            area,
                            row.getString(2),
                            TenantJson.contact(object(row.getString(3))),
                            entries.getOrDefault(area, List.of()),
                            books.getOrDefault(AuthorityId.of(area.value()), RuleBook.EMPTY),
                            benefits.getOrDefault(area, List.of())));
                }
            }
        }
        return authorities;
    }

    private List<BenefitEntry> benefits(LandKey land) throws SQLException {
        var parameters = parameters(land);
        var entries = new ArrayList<BenefitEntry>();
        try (var query = connection.prepareStatement("select area, benefit, state, pause_text, notice::text"
                + " from antragswerk.benefit_setting where land = ?")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row, parameters));
                }
            }
        }
        parameters.forEach((place, values) -> entries.add(new BenefitEntry(
                new Ars(place.area()),
                new BenefitId(place.benefit()),
                Optional.empty(),
                "",
                ProcessingTimeNotice.NONE,
                values)));
        return entries;
    }

    private static BenefitEntry entry(ResultSet row, Map<Place, List<ParameterEntry>> parameters) throws SQLException {
        var place = new Place(row.getString(1), row.getString(2));
        var pause = row.getString(4);
        var notice = row.getString(5);
        var values = parameters.remove(place);
        return new BenefitEntry(
                new Ars(place.area()),
                new BenefitId(place.benefit()),
                Optional.of(SettingState.valueOf(row.getString(3))),
                pause == null ? "" : pause,
                notice == null ? ProcessingTimeNotice.NONE : TenantJson.notice(object(notice)),
                values == null ? List.of() : values);
    }

    private Map<Place, List<ParameterEntry>> parameters(LandKey land) throws SQLException {
        var parameters = new TreeMap<Place, List<ParameterEntry>>();
        try (var query = connection.prepareStatement("select area, benefit, name, valid_from, value::text"
                + " from antragswerk.parameter_value where land = ?")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    parameters
                            .computeIfAbsent(new Place(row.getString(1), row.getString(2)), place -> new ArrayList<>())
                            .add(new ParameterEntry(
                                    row.getString(3), row.getObject(4, LocalDate.class), value(row.getString(5))));
                }
            }
        }
        return parameters;
    }

    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static JsonObject object(String text) {
        return value(text).asJsonObject();
    }
}

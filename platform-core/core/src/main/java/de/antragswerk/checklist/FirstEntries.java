package de.antragswerk.checklist;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings what was done in the Länder that come with the application into the database, once for each Land. From then on people
 * enter what is done; what they withdrew does not come back with the next start.
 */
@ApplicationScoped
public class FirstEntries {

    private static final String FILE = "onboarding/first-entries.json";

    private final ChecklistEntries entries;
    private final Readiness readiness;

    @Inject
    FirstEntries(ChecklistEntries entries, Readiness readiness) {
        this.entries = entries;
        this.readiness = readiness;
    }

    FirstEntries() {
        this(null, null);
    }

    /** In the caller's transaction, which must act for the platform itself; tenants and keys must be there. */
    public void importMissing(Connection connection) throws SQLException {
        var byLand =
                Json.object(TenantResource.bytes(FILE)).getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .map(FirstEntries::entry)
                        .collect(Collectors.groupingBy(
                                entry -> LandKey.of(entry.area()).value(), TreeMap::new, Collectors.toList()));
        for (var land : byLand.entrySet()) {
            importMissing(connection, new LandKey(land.getKey()), land.getValue());
        }
    }

    /**
     * The file describes a Land as of the newest day in it: what is switched on there was ready then, and what fell due since
     * switches nothing off.
     */
    private void importMissing(Connection connection, LandKey land, List<ChecklistEntry> declared) throws SQLException {
        if (!isNew(connection, land)) {
            return;
        }
        entries.add(connection, declared, "onboarding/first-entries.json");
        var newest = declared.stream()
                .map(ChecklistEntry::doneOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        readiness.grantAll(connection, land.area(), newest);
    }

    private static boolean isNew(Connection connection, LandKey land) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from land where key = ? and not exists"
                + " (select from checklist_journal where land = key)")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static ChecklistEntry entry(JsonObject json) {
        return new ChecklistEntry(
                new Ars(json.getString("area")),
                Optional.ofNullable(json.getString("benefit", null)).map(BenefitId::new),
                json.getString("item"),
                LocalDate.parse(json.getString("doneOn")),
                json.getString("reference"));
    }
}

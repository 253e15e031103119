package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.ChecklistItems;
import de.antragswerk.checklist.Readiness;
import de.antragswerk.checklist.SampleTenants;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.tenancy.TenantFiles;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The Länder that come with the application, and how tests join them. */
public final class SampleLand {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SampleLand() {}

    public static LandReader reader() {
        return new LandReader(
                (Ars area) -> SampleRegister.loaded().name(area).isPresent(), new ChecklistItems(), () -> TODAY);
    }

    public static String hessen() {
        return TenantFiles.laender().getFirst().text();
    }

    public static LandDocument read(String text) {
        return switch (reader().read(text.getBytes(StandardCharsets.UTF_8))) {
            case ReadOutcome.Right right -> right.document();
            case ReadOutcome.Wrong wrong -> throw new AssertionError(wrong.findings());
        };
    }

    /** For tests of other components that need Länder in their database. */
    public static void joinShipped(Connection connection) throws SQLException {
        joinShipped(connection, SampleTenants.on(TODAY.toString()));
    }

    /** As the start of the application does it, with keys that open nothing. */
    public static void joinShipped(Connection connection, Readiness readiness) throws SQLException {
        var shipped = new ShippedLaender(reader(), readiness);
        var joined = shipped.joinNew(connection);
        provideKeys(connection);
        shipped.goLive(connection, joined);
    }

    static void provideKeys(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into authority_key (id, authority, wrapped, master_key, created_at)
                select gen_random_uuid(), ars, 'geheim', 'm1', now() from authority
                where ars not in (select authority from authority_key where retired_at is null)""")) {
            insert.execute();
        }
    }

    /** The document with every inhabited Gemeinde of its Land as an authority, ready for four benefits. */
    static LandDocument withEveryGemeinde(LandDocument document) {
        var authorities = SampleRegister.loaded().within(document.key().area()).stream()
                .map(place -> complete(AuthorityEntry.named(place.ars(), place.displayName())))
                .toList();
        return new LandDocument(
                document.land(),
                document.coatOfArms(),
                document.legalTexts(),
                document.checklist(),
                List.of(),
                authorities);
    }

    private static AuthorityEntry complete(AuthorityEntry authority) {
        var benefits =
                Stream.of("alg2", "hzl", "wbs", "asylblg").map(BenefitId::new).toList();
        var entries = new ArrayList<ChecklistEntry>();
        for (var item : List.of("authority-contract", "authority-oe-id")) {
            entries.add(new ChecklistEntry(authority.area(), Optional.empty(), item, TODAY, "Vertrag 4711"));
        }
        benefits.forEach(benefit -> entries.add(new ChecklistEntry(
                authority.area(), Optional.of(benefit), "benefit-test-application", TODAY, "Testantrag 4711")));
        return new AuthorityEntry(
                authority.area(),
                authority.name(),
                new AuthorityContact("Am Markt 1", "65183", "Musterstadt", "", "amt@probe.example", "", List.of()),
                entries,
                new RuleBook(List.of("Erster", "Zweiter"), List.of()),
                benefits.stream()
                        .map(benefit -> new BenefitEntry(
                                authority.area(),
                                benefit,
                                Optional.of(SettingState.LIVE),
                                "",
                                new ProcessingTimeNotice(OptionalInt.of(21), "", ""),
                                List.of()))
                        .toList());
    }
}

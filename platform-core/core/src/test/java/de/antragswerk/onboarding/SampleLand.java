package de.antragswerk.onboarding;

import de.antragswerk.region.Ars;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.tenancy.TenantFiles;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The Länder that come with the application, and how tests join them. */
public final class SampleLand {

    private SampleLand() {}

    public static LandReader reader() {
        return new LandReader((Ars area) -> SampleRegister.loaded().name(area).isPresent());
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
        new ShippedLaender(reader()).joinNew(connection);
    }

    /** The document with every inhabited Gemeinde of its Land as an authority. */
    static LandDocument withEveryGemeinde(LandDocument document) {
        var authorities = SampleRegister.loaded().within(document.key().area()).stream()
                .map(place -> AuthorityEntry.named(place.ars(), place.displayName()))
                .toList();
        return new LandDocument(document.land(), document.coatOfArms(), document.legalTexts(), List.of(), authorities);
    }
}

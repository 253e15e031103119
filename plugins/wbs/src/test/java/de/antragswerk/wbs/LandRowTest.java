package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LandRowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static List<String> pieces() {
        return List.copyOf(SampleRows.niedersachsen().keySet());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void withoutOnePieceThereIsNoRow(String missing) {
        assertThat(approved(SampleRows.niedersachsen())).isTrue();
        assertThat(approved(Json.createObjectBuilder(SampleRows.niedersachsen())
                        .remove(missing)
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "grenzen-freigegeben-am, 2026-11-23",
        "grenzen-freigegeben-am, demnächst",
        "einkommensermittlung, landesrecht",
        "grenzen-quelle, ' '"
    })
    void whatIsNotApprovedOrFollowsAnotherLawIsNoRow(String piece, String value) {
        assertThat(approved(Json.createObjectBuilder(SampleRows.niedersachsen())
                        .add(piece, value)
                        .build()))
                .isFalse();
    }

    @Test
    void limitsAndSizesThatFallWithThePersonsCannotBeRight() {
        assertThat(approved(with("grenze-zwei-personen", 1_000_000))).isFalse();
        assertThat(approved(with("flaeche-zwei-personen", 45))).isFalse();
        assertThat(approved(with("flaeche-vier-personen", 70))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 17000, 50", "2, 1, 26000, 60", "3, 1, 29000, 75", "4, 2, 35000, 85", "6, 4, 47000, 105"})
    void limitsAndSizesFollowThePersons(int persons, int children, BigDecimal limit, int area) {
        var row = LandRow.approved(SampleRows.niedersachsen(), DAY).orElseThrow();
        assertThat(row.limits().of(persons, children)).isEqualByComparingTo(limit);
        assertThat(row.sizes().area(persons)).isEqualTo(area);
    }

    @Test
    void aLandMayNameTheSizeForFourAndCountRooms() {
        var row = LandRow.approved(
                        Json.createObjectBuilder(with("flaeche-vier-personen", 90))
                                .add("raeume-eine-person", 1)
                                .add("raeume-weitere-person", 1)
                                .build(),
                        DAY)
                .orElseThrow();
        assertThat(row.sizes().area(4)).isEqualTo(90);
        assertThat(row.sizes().area(5)).isEqualTo(100);
        assertThat(row.sizes().rooms(3)).hasValue(3);
    }

    private static JsonObject with(String name, int value) {
        return Json.createObjectBuilder(SampleRows.niedersachsen())
                .add(name, value)
                .build();
    }

    private static boolean approved(JsonObject parameters) {
        return LandRow.approved(parameters, DAY).isPresent();
    }
}

package de.antragswerk.form;

import static de.antragswerk.form.Household.ENGINE;
import static de.antragswerk.form.Household.THREE;
import static de.antragswerk.form.Household.filling;
import static de.antragswerk.form.Household.page;
import static de.antragswerk.form.Sample.json;
import static de.antragswerk.form.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.form.FieldType;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    @Test
    void calculationsReadCalculationsInWhateverOrderTheyStand() {
        var pruned = filling(THREE).pruned();
        assertThat(pruned.getValue("/haushalt/personen/0/gesamt")).isEqualTo(Answers.string("1100.00"));
        assertThat(pruned.getValue("/haushalt/personen/0/jahr")).isEqualTo(Answers.string("13200.00"));
        assertThat(pruned.getValue("/haushalt/summe")).isEqualTo(Answers.string("1100.00"));
    }

    @Test
    void conditionsReadCalculatedValues() {
        assertThat(asked(THREE)).doesNotContain("/reich");
        var rich =
                ENGINE.merge(page("einkommen-1"), THREE, posted("/haushalt/personen/0/einkommen/0/betrag", "4.000,00"));
        assertThat(asked(rich)).contains("/reich");
    }

    private static List<String> asked(jakarta.json.JsonObject answers) {
        return filling(answers)
                .view(page("wohnung"))
                .fields()
                .map(FieldNode::pointer)
                .toList();
    }

    @Test
    void whatIsHiddenIsNotCalculated() {
        assertThat(filling(THREE).pruned().getValue("/haushalt/personen/2").asJsonObject())
                .doesNotContainKey("gesamt");
        assertThat(filling(json("{'allein':true}")).pruned()).doesNotContainKey("haushalt");
    }

    @Test
    void aValueThatCannotBeWorkedOutIsAbsent() {
        assertThat(filling(json("{'einzug':'2026-01-01'}")).pruned()).doesNotContainKey("dauer");
        assertThat(filling(json("{'einzug':'2026-01-01','auszug':'2026-03-01'}"))
                        .pruned()
                        .getInt("dauer"))
                .isEqualTo(59);
    }

    @Test
    void nobodyCanGiveACalculatedValue() {
        var forged = json("{'einzug':'2026-01-01','dauer':5000,'haushalt':{'summe':'9999.00'}}");
        assertThat(filling(forged).pruned()).isEqualTo(json("{'einzug':'2026-01-01','haushalt':{'summe':'0.00'}}"));
        assertThat(filling(forged).dropped()).isEmpty();
        assertThat(asked(forged)).doesNotContain("/reich");
        var merged = ENGINE.merge(page("wohnung"), json("{'dauer':3}"), posted("/dauer", "7", "/einzug", "1.1.2026"));
        assertThat(merged).isEqualTo(json("{'einzug':'2026-01-01'}"));
    }

    @Test
    void isShownAndNeverAskedOrFound() {
        var field = filling(THREE)
                .view(page("einkommen-1"))
                .fields()
                .filter(one -> one.pointer().endsWith("/gesamt"))
                .findFirst()
                .orElseThrow();
        assertThat(field.calculated()).isTrue();
        assertThat(field.entered()).isEqualTo("1100,00");
        assertThat(filling(THREE).check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.115,1.12",
        "1.114999999,1.11",
        "0.30000000000000004,0.30",
        "2.675,2.68",
        "-1.115,-1.12",
        "0,0.00",
        "1e300,''",
        "NaN,''",
        "Infinity,''"
    })
    void amountsAreRoundedHalfUp(double value, String expected) {
        var stored = CalculatedValues.stored(new FieldType.Money(BigDecimal.ZERO, BigDecimal.TEN), value);
        assertThat(stored.map(one -> ((jakarta.json.JsonString) one).getString())
                        .orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void valuesTakeTheShapeOfTheirField() {
        assertThat(CalculatedValues.stored(new FieldType.YesNo(), true)).contains(JsonValue.TRUE);
        assertThat(CalculatedValues.stored(new FieldType.YesNo(), "ja")).isEmpty();
        assertThat(CalculatedValues.stored(new FieldType.WholeNumber(0, 9), 2.5))
                .contains(Answers.JSON.createValue(3L));
        assertThat(CalculatedValues.stored(new FieldType.WholeNumber(0, 9), "viel"))
                .isEmpty();
        assertThat(CalculatedValues.stored(new FieldType.Decimal(BigDecimal.ZERO, BigDecimal.TEN, 1), "2.25"))
                .contains(Answers.string("2.3"));
        assertThat(CalculatedValues.stored(new FieldType.MultiChoice("x"), List.of("a", "b")))
                .contains(Answers.array(List.of(Answers.string("a"), Answers.string("b"))));
        assertThat(CalculatedValues.stored(new FieldType.Country(), "DE")).contains(Answers.string("DE"));
        assertThat(CalculatedValues.stored(new FieldType.Country(), "")).isEmpty();
    }
}

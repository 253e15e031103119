package de.antragswerk.kit.law;

import static de.antragswerk.kit.law.Regelbedarf.Household.INSTITUTION;
import static de.antragswerk.kit.law.Regelbedarf.Household.OF_THE_PARENTS;
import static de.antragswerk.kit.law.Regelbedarf.Household.OWN;
import static de.antragswerk.kit.law.Regelbedarf.Household.SHARED_ROOMS;
import static de.antragswerk.kit.law.Regelbedarf.Partner.ADULT;
import static de.antragswerk.kit.law.Regelbedarf.Partner.MINOR;
import static de.antragswerk.kit.law.Regelbedarf.Partner.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.law.Regelbedarf.Household;
import de.antragswerk.kit.law.Regelbedarf.Need;
import de.antragswerk.kit.law.Regelbedarf.Partner;
import de.antragswerk.kit.law.Regelbedarf.Person;
import de.antragswerk.kit.law.Regelbedarf.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelbedarfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Regelbedarf REGELBEDARF = new Regelbedarf(DatedAmounts.shared());

    @Test
    void theDayDecidesTheAmount() {
        assertThat(sgb2(40, NONE, OWN, LocalDate.of(2023, 5, 1)).amount().whole())
                .isEqualTo(502);
        assertThat(sgb2(40, NONE, OWN, TODAY).amount().whole()).isEqualTo(563);
        assertThat(sgb2(40, NONE, OWN, LocalDate.of(2011, 1, 1)).amount().whole())
                .isEqualTo(364);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE, OF_THE_PARENTS, RBS6, 357, § 23 Nr. 1 SGB II",
        "5, NONE, OF_THE_PARENTS, RBS6, 357, § 23 Nr. 1 SGB II",
        "6, NONE, OF_THE_PARENTS, RBS5, 390, § 23 Nr. 1 SGB II",
        "13, NONE, OF_THE_PARENTS, RBS5, 390, § 23 Nr. 1 SGB II",
        "14, NONE, OF_THE_PARENTS, RBS4, 471, § 23 Nr. 1 SGB II",
        "15, NONE, OF_THE_PARENTS, RBS4, 471, § 20 Abs. 2 Satz 2 Nr. 1 SGB II",
        "17, NONE, OF_THE_PARENTS, RBS4, 471, § 20 Abs. 2 Satz 2 Nr. 1 SGB II",
        "17, NONE, OWN, RBS1, 563, § 20 Abs. 2 Satz 1 SGB II",
        "17, ADULT, OWN, RBS4, 471, § 20 Abs. 2 Satz 2 Nr. 1 SGB II",
        "18, NONE, OF_THE_PARENTS, RBS3, 451, § 20 Abs. 2 Satz 2 Nr. 2 SGB II",
        "24, NONE, OF_THE_PARENTS, RBS3, 451, § 20 Abs. 2 Satz 2 Nr. 2 SGB II",
        "24, NONE, MOVED_OUT_WITHOUT_ASSURANCE, RBS3, 451, § 20 Abs. 3 SGB II",
        "25, NONE, MOVED_OUT_WITHOUT_ASSURANCE, RBS1, 563, § 20 Abs. 2 Satz 1 SGB II",
        "30, ADULT, OWN, RBS2, 506, § 20 Abs. 4 SGB II",
        "30, MINOR, OWN, RBS1, 563, § 20 Abs. 2 Satz 1 SGB II"
    })
    void stagesOfTheSgb2(int age, Partner partner, Household household, Stage stage, int euro, String law) {
        var need = sgb2(age, partner, household, TODAY);
        assertThat(need.stage()).isEqualTo(stage);
        assertThat(need.amount().whole()).isEqualTo(euro);
        assertThat(need.law()).isEqualTo(law);
    }

    @Test
    void stagesOfTheSgb12() {
        assertThat(sgb12(5, NONE, OF_THE_PARENTS)).isEqualTo(Stage.RBS6);
        assertThat(sgb12(6, NONE, OF_THE_PARENTS)).isEqualTo(Stage.RBS5);
        assertThat(sgb12(14, NONE, OWN)).isEqualTo(Stage.RBS4);
        assertThat(sgb12(17, ADULT, OWN)).isEqualTo(Stage.RBS4);
        assertThat(sgb12(18, NONE, OF_THE_PARENTS)).isEqualTo(Stage.RBS1);
        assertThat(sgb12(70, NONE, OWN)).isEqualTo(Stage.RBS1);
        assertThat(sgb12(70, ADULT, OWN)).isEqualTo(Stage.RBS2);
        assertThat(sgb12(30, MINOR, OWN)).isEqualTo(Stage.RBS2);
        assertThat(sgb12(40, NONE, SHARED_ROOMS)).isEqualTo(Stage.RBS2);
        assertThat(sgb12(40, ADULT, INSTITUTION)).isEqualTo(Stage.RBS3);
    }

    /** Whoever is older never gets less, all else the same; and every combination has a stage on every day. */
    @Test
    void growingUpNeverLowersTheNeedOfAChild() {
        for (var year = 2011; year <= 2026; year++) {
            var day = LocalDate.of(year, 7, 1);
            for (var household : Household.values()) {
                for (var partner : Partner.values()) {
                    for (var age = 0; age < 100; age++) {
                        assertThat(sgb2(age, partner, household, day).amount().value())
                                .isPositive();
                        assertThat(REGELBEDARF
                                        .sgb12(new Person(age, partner, household), day)
                                        .amount()
                                        .value())
                                .isPositive();
                    }
                }
            }
            for (var age = 1; age < 18; age++) {
                assertThat(sgb2(age, NONE, OF_THE_PARENTS, day).amount().value())
                        .isGreaterThanOrEqualTo(sgb2(age - 1, NONE, OF_THE_PARENTS, day)
                                .amount()
                                .value());
            }
        }
    }

    private static Need sgb2(int age, Partner partner, Household household, LocalDate day) {
        return REGELBEDARF.sgb2(new Person(age, partner, household), day);
    }

    private static Stage sgb12(int age, Partner partner, Household household) {
        return REGELBEDARF.sgb12(new Person(age, partner, household), TODAY).stage();
    }
}

package de.antragswerk.findertests;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.finder.Likelihood;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of households, written from the law. */
class HouseholdsTest {
    private static final int AT_LEAST = 220;

    static List<Household> households() {
        return Household.all();
    }

    @ParameterizedTest
    @MethodSource("households")
    void theLawDecides(Household household) {
        var found = new TreeMap<String, Likelihood>();
        Rules.estimates(household.situation())
                .forEach((service, estimate) -> found.put(service, estimate.likelihood()));
        assertThat(found).as("%s (%s)", household.name(), household.law()).containsAllEntriesOf(household.expected());
    }

    @Test
    void theTableIsLargeAndNamesItsParagraphs() {
        assertThat(households())
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .noneMatch(one -> one.law().isBlank());
    }
}

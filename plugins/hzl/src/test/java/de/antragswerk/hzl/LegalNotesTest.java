package de.antragswerk.hzl;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.testkit.SampleAntraege;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalNotesTest {
    private final HzlPlugin plugin = new HzlPlugin();

    /** § 41 Abs. 2 SGB XII: born 1958 is 66 years; the year of life ends on the day before the birthday. */
    @Test
    void fromTheAgeLimitOnTheFourthChapterGoesFirst() {
        assertThat(notes("{'person': {'geburtsdatum': '1958-11-22'}}")).anyMatch(note -> note.contains("21.11.2024"));
        assertThat(notes("{'person': {'geburtsdatum': '1970-01-01'}, 'lage': {'rentengrund': 'alter'}}"))
                .anyMatch(note -> note.contains("§ 7 Abs. 4 SGB II"))
                .noneMatch(note -> note.startsWith("Altersgrenze"));
    }

    @Test
    void whoRunsAHouseholdOfTheirOwnIsNotPresumedToHelp() {
        var grandmother = "{'haushalt': {'allein': false}, 'mitglieder': [{'vorname': 'Erna', 'familienname': 'Sommer',"
                + " 'beziehung': 'verwandt', 'getrennteKasse': %s}]}";
        assertThat(notes(grandmother.formatted("false")))
                .contains(
                        "Haushaltsgemeinschaft mit Erna Sommer: Vermutung nach § 39 Satz 1 SGB XII und ihre Widerlegung"
                                + " prüfen.");
        assertThat(notes(grandmother.formatted("true"))).noneMatch(note -> note.contains("§ 39"));
    }

    /** § 39 Satz 3 Nr. 1 SGB XII holds for those who live with a parent, not for those who live with others. */
    @Test
    void pregnancyLiftsThePresumptionOnlyTowardsParents() {
        var pregnant = "{'haushalt': {'allein': false}, 'schwangerschaft': {'schwanger': true}, 'mitglieder':"
                + " [{'vorname': 'Rita', 'familienname': 'Sommer', 'beziehung': '%s'}]}";
        assertThat(notes(pregnant.formatted("elternteil"))).anyMatch(note -> note.contains("§ 39 Satz 3"));
        assertThat(notes(pregnant.formatted("mitbewohner"))).anyMatch(note -> note.contains("§ 39 Satz 1"));
    }

    /** § 1 BarbetrV: twice 10 000 € for a couple of age, 500 € for the child. */
    @Test
    void smallSumsAreKeptByEverybodyWhoCounts() {
        var couple =
                "{'person': {'geburtsdatum': '1980-01-01'}, 'posten': [{'wert': '20500.%s'}], 'haushalt': {'allein':"
                        + " false}, 'mitglieder': [{'beziehung': 'ehe', 'geburtsdatum': '1982-01-01'}, {'beziehung': 'kind',"
                        + " 'geburtsdatum': '2019-01-01'}]}";
        assertThat(notes(couple.formatted("01"))).anyMatch(note -> note.contains("20500.01 Euro"));
        assertThat(notes(couple.formatted("00"))).noneMatch(note -> note.startsWith("Angegebenes Vermögen"));
    }

    @Test
    void whoFleesIsPassedOnAndNotSentAway() {
        assertThat(notes("{'aufenthalt': {'titel': 'duldung'}}")).anyMatch(note -> note.contains("§ 16 Abs. 2 SGB I"));
        assertThat(notes("{'aufenthaltsrecht': {'arbeitsuche': true, 'fuenfJahre': true}}"))
                .noneMatch(note -> note.contains("§ 23 Abs. 3"));
        assertThat(notes("{'aufenthaltsrecht': {'arbeitsuche': true, 'fuenfJahre': false}}"))
                .anyMatch(note -> note.contains("§ 23 Abs. 3"));
    }

    @Test
    void aChildOnItsOwnHasAClaimOfItsOwn() {
        assertThat(notes("{'person': {'geburtsdatum': '2014-03-03'}, 'haushalt': {'allein': false}, 'mitglieder':"
                        + " [{'beziehung': 'verwandt'}]}"))
                .anyMatch(note -> note.contains("eigener Anspruch nach § 27 SGB XII"));
    }

    private List<String> notes(String answers) {
        var antrag = SampleAntraege.antrag(
                plugin, FormPurpose.MAIN_APPLICATION, SampleAntraege.DUEREN, SampleAntraege.answers(answers));
        return switch (plugin.prepare(antrag)) {
            case Outcome.Ready ready -> ready.caseFile().notes();
            case Outcome.Incomplete incomplete -> throw new AssertionError(incomplete.findings());
        };
    }
}

package de.antragswerk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {
    private static final FormEngine ENGINE = new FormEngine(
            FormReader.read(KeptAnswerTest.class.getResourceAsStream("facts-1.0.json")), LocalDate.of(2026, 11, 22));
    private static final Map<String, CodeList> CODES = ENGINE.definition().codeLists();

    private static Field asking(Fact fact) {
        var page = PageAt.once(ENGINE.definition().pages().getFirst());
        return ToldFacts.own(
                        ENGINE.filling(JsonValue.EMPTY_JSON_OBJECT).view(page).nodes())
                .map(FieldNode::field)
                .filter(field -> field.fact().filter(fact::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static KeptAnswer answer(Fact like, String entered) {
        return KeptAnswer.of(asking(like).type(), entered, entered);
    }

    @Test
    void aChoiceThatAnotherFormDoesNotHaveIsNotOffered() {
        var question = asking(Fact.MARITAL_STATUS);
        assertThat(answer(Fact.MARITAL_STATUS, "ledig").fits(question, CODES)).isTrue();
        assertThat(answer(Fact.MARITAL_STATUS, "verpartnert").fits(question, CODES))
                .isFalse();
    }

    @Test
    void anAnswerOfAnotherTypeIsNotOffered() {
        assertThat(answer(Fact.WARM_RENT, "650,00").fits(asking(Fact.GIVEN_NAME), CODES))
                .isFalse();
        assertThat(answer(Fact.IBAN, "DE02120300000000202051").fits(asking(Fact.IBAN), CODES))
                .isTrue();
    }

    @Test
    void aTextMustNotBeTooLong() {
        assertThat(answer(Fact.GIVEN_NAME, "Samira").fits(asking(Fact.GIVEN_NAME), CODES))
                .isTrue();
        assertThat(answer(Fact.GIVEN_NAME, "S".repeat(21)).fits(asking(Fact.GIVEN_NAME), CODES))
                .isFalse();
    }

    @Test
    void onlyWhatPassesMustBeChecked() {
        var source = new FactSource(
                new de.antragswerk.plugin.BenefitId("alg2"),
                new de.antragswerk.plugin.FormId("hauptantrag"),
                "Jobcenter");
        var day = LocalDate.of(2026, 11, 22);
        assertThat(new FolderFact(Fact.WARM_RENT, answer(Fact.WARM_RENT, "1,00"), source, day).isToBeChecked())
                .isTrue();
        assertThat(new FolderFact(Fact.BIRTH_DATE, answer(Fact.BIRTH_DATE, "1.1.2000"), source, day).isToBeChecked())
                .isFalse();
    }
}

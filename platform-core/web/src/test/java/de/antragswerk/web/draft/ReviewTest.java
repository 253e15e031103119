package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final String ADDRESS = "/entwuerfe/00000000-0000-0000-0000-000000000001/seiten/";

    @Test
    void everyAnswerLeadsToItsFieldAndBack() {
        var draft = SampleDraft.with("{'name':'Samira','allein':false,'personen':[{'vorname':'Noor','art':'lohn'}]}");
        assertThat(new Review(draft).sections())
                .flatExtracting(Review.Section::lines)
                .extracting(Review.Line::address)
                .contains(
                        ADDRESS + "person?zurueck=pruefen#f-name",
                        ADDRESS + "einkommen-1?zurueck=pruefen#f-personen-0-art");
    }

    @Test
    void hintsAreToldAndHinderNothing() {
        var draft = SampleDraft.with("{'name':'Samira','allein':true,'zimmer':12}");
        assertThat(new Review(draft).hints())
                .containsExactly(new Review.Correction(
                        ADDRESS + "ende?zurueck=pruefen#f-zimmer", "Zimmer: Das sind viele Zimmer."));
        assertThat(draft.filling().check()).isEmpty();
    }

    @Test
    void whatIsNotSentIsNamedInWords() {
        var draft = SampleDraft.with("{'name':'Samira','allein':true,'zimmer':3,"
                + "'personen':[{'vorname':'Noor','art':'lohn','monat':'100.00'}],'frueher':'x'}");
        assertThat(new Resting(draft).all("Früher"))
                .containsExactlyInAnyOrder(
                        new Resting.Answer("Vorname", "Noor"),
                        new Resting.Answer("Art", "Arbeit"),
                        new Resting.Answer("Im Monat", "100,00"),
                        new Resting.Answer("Früher", "x"));
    }

    @Test
    void onlyWhatHasJustComeToRestIsNewsAfterASave() {
        var before = SampleDraft.with("{'allein':false,'personen':[{'vorname':'Noor'}],'frueher':'x'}");
        var after = SampleDraft.with("{'allein':true,'personen':[{'vorname':'Noor'}],'frueher':'x'}");
        assertThat(new Resting(after).since(before)).containsExactly("/personen/0/vorname");
    }
}

package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.RoutingFacts;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a complete Antrag into what the caseworker and the case system get. */
record CaseFiles(Law law, NoteTexts texts, BenefitDescriptor benefit, FollowUps followUps) {
    private static final String DAY_SCHEMA = "alg2/application-day-1";
    private static final String MAIN_SCHEMA = "alg2/case-file-2";
    /** Held, because {@code Json} searches for its provider at every call. */
    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    Outcome prepare(Antrag antrag) {
        var purpose = benefit.offer(antrag.form().id())
                .orElseThrow(() -> new IllegalArgumentException("this benefit has no form " + antrag.form()))
                .purpose();
        return switch (purpose) {
            case APPLICATION_DAY -> applicationDay(antrag);
            case MAIN_APPLICATION -> mainApplication(antrag);
            case RENEWAL, CHANGE_NOTICE, RENEWAL_AND_CHANGE, FOLLOW_UP -> followUps.prepare(antrag, purpose);
        };
    }

    private Outcome applicationDay(Antrag antrag) {
        var day = antrag.applicationDay();
        var content =
                common(antrag, FormPurpose.APPLICATION_DAY, effective(day)).build();
        return new Outcome.Ready(new CaseFile(
                        DAY_SCHEMA,
                        applicantName(new Given(antrag.answers())),
                        List.of(dayNote(day, effective(day))),
                        content)
                .withRouting(facts(new Given(antrag.answers()), Optional.empty())));
    }

    private Outcome mainApplication(Antrag antrag) {
        var day = antrag.applicationDay();
        var household = Household.of(new Given(antrag.answers()));
        var contradictions = new Contradictions(household, day).findings();
        if (!contradictions.isEmpty()) {
            return new Outcome.Incomplete(contradictions);
        }
        var anlagen = new Anlagen(household, law, day, texts.text("you")).needed();
        var start = household.answers().day("beginn.ab").orElse(effective(day));
        var content = common(antrag, FormPurpose.MAIN_APPLICATION, start)
                .add("bedarfsgemeinschaft", community(household, day))
                .add("variant", Variant.of(household, law, day).id())
                .add("anlagen", json(anlagen))
                .add("summen", sums(household, day))
                .build();
        return new Outcome.Ready(new CaseFile(
                        MAIN_SCHEMA, applicantName(household.answers()), notes(antrag, household, anlagen), content)
                .withRouting(facts(
                        household.answers(),
                        Optional.of(Variant.of(household, law, day).id()))));
    }

    private static Optional<String> applicantName(Given answers) {
        var name = answers.text("person.vorname").orElse("")
                + " "
                + answers.text("person.familienname").orElse("");
        return Optional.of(name.strip()).filter(given -> !given.isEmpty());
    }

    /** Without a fixed home the place where the person can be reached counts; the short declaration asks for neither. */
    private static RoutingFacts facts(Given answers, Optional<String> variant) {
        return new RoutingFacts(
                answers.text("person.familienname"),
                answers.text("anschrift.plz").or(() -> answers.text("erreichbarkeit.plz")),
                answers.day("person.geburtsdatum"),
                variant);
    }

    private List<String> notes(Antrag antrag, Household household, List<Anlage> anlagen) {
        var day = antrag.applicationDay();
        List<String> notes = new ArrayList<>();
        notes.add(dayNote(day, effective(day)));
        notes.addAll(new LegalNotes(household, law, day, texts).notes());
        anlagen.forEach(anlage -> notes.add(anlageNote(anlage)));
        Settable.evidenceDays(antrag)
                .ifPresent(days -> notes.add(texts.text("note.evidence-days", "days", Integer.toString(days))));
        return notes;
    }

    /** § 37 Abs. 2 Satz 2 SGB II: the Antrag acts back to the first of the month. */
    private static LocalDate effective(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private String dayNote(LocalDate day, LocalDate effective) {
        return texts.text("note.application-day", "day", NoteTexts.day(day), "effective", NoteTexts.day(effective));
    }

    private String anlageNote(Anlage anlage) {
        return anlage.person().isEmpty()
                ? texts.text("note.anlage-household", "code", anlage.code(), "law", anlage.legalBasis())
                : texts.text(
                        "note.anlage", "code", anlage.code(), "person", anlage.person(), "law", anlage.legalBasis());
    }

    private JsonObjectBuilder common(Antrag antrag, FormPurpose purpose, LocalDate from) {
        return JSON.createObjectBuilder()
                .add("benefit", benefit.nameOn(antrag.applicationDay()))
                .add("purpose", purpose.name())
                .add("applicationDay", antrag.applicationDay().toString())
                .add("from", from.toString());
    }

    private JsonArray community(Household household, LocalDate day) {
        var community = new Bedarfsgemeinschaft(household, law, day);
        var members = JSON.createArrayBuilder().add("/person");
        community.members().stream().map(Member::pointer).forEach(members::add);
        return members.build();
    }

    /** Amounts as decimal strings in euro, like all amounts. */
    private JsonObject sums(Household household, LocalDate day) {
        var sums = JSON.createObjectBuilder();
        new Money(household, law, day).sums().forEach((name, amount) -> sums.add(name, amount.toPlainString()));
        return sums.build();
    }

    private static JsonArray json(List<Anlage> anlagen) {
        var array = JSON.createArrayBuilder();
        anlagen.forEach(anlage -> array.add(JSON.createObjectBuilder()
                .add("code", anlage.code())
                .add("person", anlage.pointer())
                .add("law", anlage.legalBasis())));
        return array.build();
    }
}

package de.antragswerk.kit;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.RoutingFacts;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.Optional;

/** What every case file says, whatever the benefit. */
public final class CaseContent {
    /** Held, because {@code Json} searches for its provider at every call. */
    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    private CaseContent() {}

    /** Name of the benefit on the day of application, purpose of the form, and that day. */
    public static JsonObjectBuilder of(Antrag antrag, BenefitDescriptor benefit) {
        var purpose = benefit.offer(antrag.form().id())
                .orElseThrow(() -> new IllegalArgumentException("this benefit has no form " + antrag.form()))
                .purpose();
        return JSON.createObjectBuilder()
                .add("benefit", benefit.nameOn(antrag.applicationDay()))
                .add("purpose", purpose.name())
                .add("applicationDay", antrag.applicationDay().toString());
    }

    /** The name as given under {@code person}; empty when there is none yet. */
    public static Optional<String> applicantName(Given answers) {
        var name = answers.text("person.vorname").orElse("")
                + " "
                + answers.text("person.familienname").orElse("");
        return Optional.of(name.strip()).filter(given -> !given.isEmpty());
    }

    /** What an authority's rules may ask: name, postal code and date of birth, as far as they were given. */
    public static RoutingFacts routing(Given answers) {
        return new RoutingFacts(
                answers.text("person.familienname"),
                answers.text("anschrift.plz"),
                answers.day("person.geburtsdatum"),
                Optional.empty());
    }
}

package de.antragswerk.alg2;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.Parameter.Spot;
import de.antragswerk.plugin.ParameterType;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an authority settles for itself within the law. */
final class Settable {
    private static final String EVIDENCE_DAYS = "nachweis-frist-tage";
    private static final int TWO_WEEKS = 14;

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter(
                    EVIDENCE_DAYS,
                    new ParameterType.WholeNumber(7, 60, "Tage"),
                    false,
                    Optional.of(Json.createValue(TWO_WEEKS)),
                    "§ 60 Abs. 1 Satz 1 Nr. 3, § 66 Abs. 3 SGB I",
                    Set.of(Spot.RECEIPT)),
            new Parameter(
                    "hinweis-antragstellung",
                    new ParameterType.Text(500, true),
                    false,
                    Optional.empty(),
                    "§ 14 SGB I",
                    Set.of(Spot.BEGINNING)),
            new Parameter(
                    "termin-adresse",
                    new ParameterType.WebAddress(),
                    false,
                    Optional.empty(),
                    "§ 17 Abs. 1 Nr. 1 SGB I",
                    Set.of(Spot.AUTHORITY, Spot.RECEIPT)),
            RenewalWindow.PARAMETER);

    private Settable() {}

    /** In how many days missing evidence should be handed in; nothing for what came from a platform that sets no parameters. */
    static OptionalInt evidenceDays(Antrag antrag) {
        return antrag.parameters().get(EVIDENCE_DAYS) instanceof JsonNumber days
                ? OptionalInt.of(days.intValue())
                : OptionalInt.empty();
    }
}

package de.antragswerk.wbs;

import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.Parameter.Spot;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.plugin.form.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Land and the authority settle: limits of income, sizes of homes, where both are written and who approved them, and the
 * authority's fee. None of it has a standard: where nobody has approved a row, nothing is indicated.
 */
final class Settable {
    static final String LIMIT_ONE = "grenze-eine-person";
    static final String LIMIT_TWO = "grenze-zwei-personen";
    static final String LIMIT_FURTHER = "grenze-weitere-person";
    static final String LIMIT_CHILD = "grenze-je-kind";
    static final String SECOND_GROUP = "zweite-gruppe-prozent";
    static final String AREA_ONE = "flaeche-eine-person";
    static final String AREA_TWO = "flaeche-zwei-personen";
    static final String AREA_THREE = "flaeche-drei-personen";
    static final String AREA_FOUR = "flaeche-vier-personen";
    static final String AREA_FURTHER = "flaeche-weitere-person";
    static final String ROOMS_ONE = "raeume-eine-person";
    static final String ROOMS_FURTHER = "raeume-weitere-person";
    static final String INCOME_LAW = "einkommensermittlung";
    static final String LEGAL_BASIS = "grenzen-rechtsgrundlage";
    static final String SOURCE = "grenzen-quelle";
    static final String APPROVED = "grenzen-freigegeben-am";
    static final String FEE = "gebuehr";
    /** The Land follows the WoFG in determining the income; another value: its own act, which is not computed here. */
    static final String BY_WOFG = "wofg";

    private static final String ON_LIMITS = "§ 9 Abs. 3 WoFG und Recht des Landes";
    private static final String ON_SIZES = "§ 27 Abs. 4 WoFG und Recht des Landes";
    private static final long MOST_CENTS = 50_000_000;

    static final List<Parameter> PARAMETERS = Stream.of(
                    Stream.of(LIMIT_ONE, LIMIT_TWO, LIMIT_FURTHER, LIMIT_CHILD)
                            .map(name -> parameter(name, new ParameterType.Amount(0, MOST_CENTS), ON_LIMITS)),
                    Stream.of(parameter(SECOND_GROUP, new ParameterType.WholeNumber(1, 200, "Prozent"), ON_LIMITS)),
                    Stream.of(AREA_ONE, AREA_TWO, AREA_THREE, AREA_FOUR, AREA_FURTHER)
                            .map(name -> parameter(name, new ParameterType.WholeNumber(1, 300, "m²"), ON_SIZES)),
                    Stream.of(ROOMS_ONE, ROOMS_FURTHER)
                            .map(name -> parameter(name, new ParameterType.WholeNumber(1, 20, "Räume"), ON_SIZES)),
                    Stream.of(
                            parameter(
                                    INCOME_LAW,
                                    new ParameterType.Choice(
                                            new CodeList("einkommensermittlung", List.of(BY_WOFG, "landesrecht"))),
                                    "§§ 20 bis 24 WoFG oder Recht des Landes"),
                            parameter(LEGAL_BASIS, new ParameterType.Text(200, false), ON_LIMITS),
                            parameter(SOURCE, new ParameterType.Text(300, false), ON_LIMITS),
                            parameter(APPROVED, new ParameterType.Day(), ON_LIMITS)),
                    Stream.of(new Parameter(
                            FEE,
                            new ParameterType.Amount(1, 100_000),
                            false,
                            Optional.empty(),
                            "Gebührenrecht des Landes oder der Kommune",
                            Set.of(Spot.AUTHORITY, Spot.BEGINNING, Spot.REVIEW, Spot.RECEIPT))))
            .flatMap(parameters -> parameters)
            .toList();

    private Settable() {}

    private static Parameter parameter(String name, ParameterType type, String legalSource) {
        return new Parameter(name, type, false, Optional.empty(), legalSource, Set.of());
    }
}

package de.antragswerk.alg2;

import de.antragswerk.kit.Resources;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.Place;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is responsible for the SGB II at a place: one of the 104 admitted municipal authorities (§ 6a SGB II, Anlage to
 * § 1 KomtrZV), and everywhere else the gemeinsame Einrichtung (§ 44b SGB II), which takes applications in the Federal
 * Employment Agency's own system (§ 50 Abs. 3 SGB II). Both are called Jobcenter (§ 6d SGB II).
 */
record AdmittedAuthorities(Map<String, String> nameByKreis) {
    private static final int KREIS_DIGITS = 5;
    private static final URI JOBCENTER_DIGITAL = URI.create("https://www.jobcenter.digital/");
    private static final String ELSEWHERE_BASIS = "§ 44b Abs. 1 und § 50 Abs. 3 SGB II";

    static AdmittedAuthorities read(Resources resources) {
        return new AdmittedAuthorities(resources.lines("law/optionskommunen.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.substring(0, KREIS_DIGITS), line -> line.substring(KREIS_DIGITS + 1))));
    }

    Competence competenceFor(Place place) {
        return nameByKreis.containsKey(place.kreis())
                ? new Competence.Municipal(place.kreis())
                : new Competence.Elsewhere(
                        "Jobcenter " + withoutTitle(place.kreisName()), JOBCENTER_DIGITAL, ELSEWHERE_BASIS);
    }

    /** "Köln, Stadt" is called Köln. */
    private static String withoutTitle(String officialName) {
        var comma = officialName.indexOf(',');
        return comma < 0 ? officialName : officialName.substring(0, comma);
    }
}

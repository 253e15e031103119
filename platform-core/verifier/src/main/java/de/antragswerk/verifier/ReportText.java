package de.antragswerk.verifier;

import java.util.Locale;

/** The report for people, in German. */
final class ReportText {
    private ReportText() {}

    static String of(Report report) {
        var text =
                new StringBuilder("Abrechnungspaket: Zeitraum %s, Land %s%n".formatted(report.period(), report.land()));
        report.landCents()
                .ifPresent(cents -> text.append("Anteil des Landes: %s von %s%n"
                        .formatted(euro(cents), euro(report.totalCents().orElse(0L)))));
        text.append(System.lineSeparator());
        for (var check : Check.values()) {
            check(report, check, text);
        }
        text.append(System.lineSeparator());
        if (report.trust() == KeyTrust.INSIDE_ONLY) {
            text.append("""
                    ACHTUNG: Geprüft wurde nur mit dem Schlüssel, der im Paket liegt. Wer das Paket gemacht hat, kann auch diesen
                    Schlüssel gemacht haben. Prüfen Sie mit --key und dem veröffentlichten Schlüssel der Koordinierungsstelle, oder
                    vergleichen Sie den Fingerabdruck:
                    """);
        }
        text.append("Fingerabdruck des Schlüssels (SHA-256): %s%n%n".formatted(report.fingerprint()));
        return text.append(result(report)).append(System.lineSeparator()).toString();
    }

    private static void check(Report report, Check check, StringBuilder text) {
        var findings = report.findings().stream()
                .filter(finding -> finding.check() == check)
                .toList();
        var state = !findings.isEmpty() ? "FEHLER" : report.done().containsKey(check) ? "stimmt" : "offen";
        text.append("%-8s%s".formatted(state, check.label()));
        if (report.done().containsKey(check)) {
            text.append(": ").append(report.done().get(check));
        }
        text.append(System.lineSeparator());
        findings.forEach(finding -> text.append("        %s, %s: %s%n"
                .formatted(
                        finding.file().isEmpty() ? "das Paket selbst" : finding.file(),
                        finding.place(),
                        finding.text())));
    }

    private static String result(Report report) {
        if (report.sound()) {
            return "Ergebnis: Das Paket ist unverändert, und die Abrechnung folgt aus ihren Eingaben.";
        }
        return report.findings().isEmpty()
                ? "Ergebnis: Das Paket ist nicht vollständig prüfbar."
                : "Ergebnis: Das Paket stimmt NICHT. Abweichungen: %d."
                        .formatted(report.findings().size());
    }

    private static String euro(long cents) {
        return String.format(Locale.GERMANY, "%,d,%02d €", cents / 100, cents % 100);
    }
}

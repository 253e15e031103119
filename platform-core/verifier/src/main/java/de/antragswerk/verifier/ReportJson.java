package de.antragswerk.verifier;

import de.antragswerk.settlement.CanonicalWriter;
import java.nio.charset.StandardCharsets;

/** The report for programs. */
final class ReportJson {
    private ReportJson() {}

    static String of(Report report) {
        var bytes = CanonicalWriter.write(json -> {
            json.putTrue("sound", report.sound())
                    .put("period", report.period())
                    .put("land", report.land())
                    .put("key", report.trust().name())
                    .put("fingerprint", report.fingerprint());
            report.landCents().ifPresent(cents -> json.put("landCents", cents));
            report.totalCents().ifPresent(cents -> json.put("totalCents", cents));
            json.strings(
                            "checked",
                            report.done().keySet().stream().map(Enum::name).toList())
                    .records(
                            "findings",
                            report.findings(),
                            finding -> json.put("check", finding.check().name())
                                    .put("code", finding.code())
                                    .put("file", finding.file())
                                    .put("place", finding.place())
                                    .put("text", finding.text()));
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

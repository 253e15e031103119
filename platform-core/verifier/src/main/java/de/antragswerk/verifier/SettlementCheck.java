package de.antragswerk.verifier;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.settlement.bundle.BundleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Settles the input again and compares byte by byte. */
final class SettlementCheck {
    private final List<Finding> findings = new ArrayList<>();
    private Optional<SettlementInput> input = Optional.empty();
    private Optional<Settlement> settlement = Optional.empty();

    SettlementCheck(byte[] inputJson, byte[] settlementJson) {
        read(inputJson);
        input.ifPresent(this::settle);
        settlement.ifPresent(settled -> compare(SettlementJson.write(settled), settlementJson));
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<SettlementInput> input() {
        return input;
    }

    Optional<Settlement> settlement() {
        return settlement;
    }

    private void read(byte[] inputJson) {
        try {
            input = Optional.of(SettlementJson.readInput(inputJson));
        } catch (SettlementException e) {
            add(
                    "input-unreadable",
                    BundleFile.INPUT,
                    e.getMessage(),
                    "Die Eingaben sind nicht in der vorgeschriebenen Form.");
        }
    }

    private void settle(SettlementInput from) {
        try {
            settlement = Optional.of(Settle.settle(from));
        } catch (SettlementException e) {
            add("input-refused", BundleFile.INPUT, e.getMessage(), "Aus diesen Eingaben folgt keine Abrechnung.");
        }
    }

    private void compare(byte[] expected, byte[] given) {
        if (!Arrays.equals(expected, given)) {
            var line = firstDifferentRecord(expected, given);
            add(
                    "settlement-differs",
                    BundleFile.SETTLEMENT,
                    "Zeile " + line,
                    "Aus den Eingaben folgt „%s“, in der Abrechnung steht „%s“."
                            .formatted(FilesCheck.text(expected, line), FilesCheck.text(given, line)));
        }
    }

    /** The first line names the input by its digest and so always differs where the input does: a line with amounts says more. */
    private static int firstDifferentRecord(byte[] expected, byte[] given) {
        var records = withoutFirstLine(given);
        var expectedRecords = withoutFirstLine(expected);
        return Arrays.equals(records, expectedRecords)
                ? 1
                : SettlementJson.firstDifferentLine(records, expectedRecords) + 1;
    }

    private static byte[] withoutFirstLine(byte[] text) {
        var at = 0;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Arrays.copyOfRange(text, Math.min(at + 1, text.length), text.length);
    }

    private void add(String code, BundleFile file, String place, String text) {
        findings.add(new Finding(Check.SETTLEMENT, code, file.filename(), place, text));
    }

    static long cents(Settlement settlement, String land) {
        return settlement.lines().stream()
                .filter(line -> line.land().isEmpty() && line.payer().equals(land))
                .mapToLong(Line::cents)
                .sum();
    }
}

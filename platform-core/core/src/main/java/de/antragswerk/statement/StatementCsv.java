package de.antragswerk.statement;

import de.antragswerk.settlement.Line;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement to count with: one row for each step of each line, of the payer and of its Kommunen, and rows for what was paid
 * before and what is left. Semicolons, decimal commas, CRLF and a byte order mark, because German spreadsheet programs open that as
 * it is; quoting after RFC 4180.
 */
public final class StatementCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEAD = List.of(
            "Zeile",
            "Zeitraum",
            "Abrechnung",
            "Land",
            "Zahler",
            "Name",
            "Kosten",
            "Bezeichnung",
            "Kostenart",
            "Zu verteilen (Euro)",
            "Teil (Promille)",
            "Schlüssel",
            "Ersatzschlüssel",
            "Stand",
            "Quelle",
            "Teilbetrag (Euro)",
            "Eigene Zahl",
            "Zahl aller",
            "Zeit",
            "Zeit von",
            "Gewicht",
            "Gewicht aller",
            "Grenze",
            "Restcent",
            "Betrag (Euro)");

    private StatementCsv() {}

    public static byte[] csv(PayerStatement statement) {
        var names = statement.names();
        var rows = Stream.of(
                        Stream.of(HEAD),
                        Stream.concat(statement.lines().stream(), statement.below().stream())
                                .map(line -> ExplainedLine.of(statement, line, names))
                                .flatMap(line -> steps(statement, line)),
                        settled(statement))
                .flatMap(part -> part);
        return (BYTE_ORDER_MARK + rows.map(StatementCsv::row).collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> steps(PayerStatement statement, ExplainedLine line) {
        return line.steps().stream()
                .map(step -> Stream.of(
                                start(
                                        statement,
                                        line.line().payer().equals(statement.payer()) ? "Anteil" : "Anteil Kommune",
                                        line.line(),
                                        line),
                                key(line, step),
                                figures(step))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> start(PayerStatement statement, String row, Line of, ExplainedLine line) {
        return List.of(
                row,
                statement.settlement().period(),
                Integer.toString(statement.number()),
                statement.land(),
                of.payer(),
                line.payerName(),
                of.pool(),
                line.pool().name(),
                of.kind().name());
    }

    private static List<String> key(ExplainedLine line, ExplainedStep step) {
        return List.of(
                GermanNumbers.plain(line.line().sharedCents()),
                Integer.toString(step.permille()),
                step.key(),
                step.substituted() ? "ja" : "nein",
                step.edition(),
                step.source());
    }

    private static List<String> figures(ExplainedStep explained) {
        var step = explained.step();
        return List.of(
                GermanNumbers.plain(step.partCents()),
                Long.toString(step.figure()),
                Long.toString(step.totalFigure()),
                Integer.toString(step.share()),
                Integer.toString(step.ofShare()),
                new BigDecimal(step.weight()).toPlainString(),
                new BigDecimal(step.totalWeight()).toPlainString(),
                explained.boundName(),
                step.rounded() ? "ja" : "nein",
                GermanNumbers.plain(step.cents()));
    }

    private static Stream<List<String>> settled(PayerStatement statement) {
        var advances = statement.before().isPresent()
                ? Stream.<List<String>>empty()
                : statement.advances().stream()
                        .map(advance -> closing(
                                statement,
                                "Abschlag",
                                "bezahlt am " + GermanNumbers.day(advance.paidOn()),
                                Math.negateExact(advance.cents())));
        var before = statement.before().isPresent()
                ? Stream.of(closing(
                        statement, "Frühere Abrechnung", "wird ersetzt", Math.negateExact(statement.beforeCents())))
                : Stream.<List<String>>empty();
        var balance = Stream.of(closing(statement, "Saldo", "", statement.balanceCents()));
        return Stream.of(advances, before, balance).flatMap(part -> part);
    }

    private static List<String> closing(PayerStatement statement, String row, String text, long cents) {
        var cells = new String[HEAD.size()];
        Arrays.fill(cells, "");
        cells[0] = row;
        cells[1] = statement.settlement().period();
        cells[2] = Integer.toString(statement.number());
        cells[3] = statement.land();
        cells[4] = statement.payer();
        cells[5] = statement.payerName();
        cells[7] = text;
        cells[HEAD.size() - 1] = GermanNumbers.plain(cents);
        return List.of(cells);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(StatementCsv::cell).collect(Collectors.joining(";"));
    }

    /** A text that a spreadsheet would take for a formula becomes a text again by an apostrophe; numbers stay as they are. */
    static String cell(String text) {
        var start = text.stripLeading();
        var looksLikeFormula = !start.isEmpty() && "=+-@|%".indexOf(start.charAt(0)) >= 0
                || !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        var safe = looksLikeFormula && !text.matches("-?\\d+(,\\d+)?") ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

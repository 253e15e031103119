package de.antragswerk.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table after RFC 4180: comma, CR LF, doubled quotes; UTF-8 without a mark. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it, which spreadsheets take for "this is text"; numbers are written as such and need none.
 */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n|%";
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    public Csv(List<String> head) {
        columns = head.size();
        add(head);
    }

    /**
     * @param values strings, whole numbers, {@link BigDecimal}s and days; null is an empty field
     * @throws IllegalArgumentException if there are not as many as in the head
     */
    public Csv add(List<?> values) {
        if (values.size() != columns) {
            throw new IllegalArgumentException("a row has as many fields as the head");
        }
        text.append(values.stream().map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String value) {
        var start = value.stripLeading();
        var first = start.isEmpty() ? value : start;
        var looksLikeFormula = !first.isEmpty() && STARTS_OF_FORMULAS.indexOf(first.charAt(0)) >= 0
                || !value.isEmpty() && STARTS_OF_FORMULAS.indexOf(value.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + value : value;
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\r' || sign == '\n')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}

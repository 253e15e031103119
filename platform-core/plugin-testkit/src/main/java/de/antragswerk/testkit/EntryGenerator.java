package de.antragswerk.testkit;

import de.antragswerk.form.FieldNode;
import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FieldType.Checked.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody might type into a field, always valid by the field's own rules.
 *
 * @param examples for texts with a pattern, by dotted path
 */
record EntryGenerator(
        Random random, LocalDate day, Map<String, CodeList> codeLists, Map<String, List<String>> examples) {
    private static final List<String> NAMES =
            List.of("Samira Haddad", "Jonas Petersen", "Olena Kovalenko", "Zoë Müller-Lüdenscheidt", "Đặng Thị Hoa");
    private static final List<String> PATTERN_GUESSES = List.of("A", "1", "A1", "12345", "ABC", "abc", "Wiesbaden");
    private static final int OLDEST_DAYS = 90 * 365;
    private static final int ANY_DAYS = 10 * 365;
    private static final int FUTURE_DAYS = 300;

    List<String> entered(FieldNode field) {
        if (examples.containsKey(field.textPath())) {
            return List.of(pick(examples.get(field.textPath())));
        }
        return switch (field.field().type()) {
            case FieldType.MultiChoice choice -> several(choice.codeList());
            case FieldType.Text text -> List.of(text(text));
            case FieldType.YesNo yesNo -> List.of(random.nextBoolean() ? "ja" : "nein");
            case FieldType.Day span -> List.of(day(span.span()).toString());
            case FieldType.Choice choice -> List.of(pick(codes(choice.codeList())));
            case FieldType.WholeNumber number -> List.of(number(number));
            case FieldType.Money money -> List.of(amount(money));
            case FieldType.Decimal decimal -> List.of(decimal(decimal));
            case FieldType.Country country -> List.of(pick(List.of("DE", "UA", "SY", "TR", "XS")));
            case FieldType.Locality locality -> List.of(place(locality.maxLength()));
            case FieldType.Checked checked -> List.of(checked(checked.kind()));
        };
    }

    private List<String> codes(String list) {
        return codeLists.get(list).codes();
    }

    private List<String> several(String list) {
        var chosen = codes(list).stream().filter(code -> random.nextBoolean()).toList();
        return chosen.isEmpty() ? List.of(pick(codes(list))) : chosen;
    }

    private String text(FieldType.Text type) {
        if (type.pattern().isPresent()) {
            return PATTERN_GUESSES.stream()
                    .filter(guess -> guess.matches(type.pattern().get()) && guess.length() <= type.maxLength())
                    .findFirst()
                    .orElse(PATTERN_GUESSES.getFirst());
        }
        var name = pick(NAMES);
        return name.substring(0, Math.min(name.length(), type.maxLength())).strip();
    }

    private LocalDate day(FieldType.Day.Span span) {
        return switch (span) {
            case PAST -> day.minusDays(random.nextInt(OLDEST_DAYS));
            case FUTURE -> day.plusDays(random.nextInt(FUTURE_DAYS));
            case ANY -> day.plusDays(random.nextInt(2 * ANY_DAYS) - ANY_DAYS);
        };
    }

    private String number(FieldType.WholeNumber type) {
        var width = Math.min(type.max() - type.min() + 1, 1000);
        return Long.toString(type.min() + random.nextLong(width));
    }

    private String amount(FieldType.Money type) {
        var width = type.max().subtract(type.min());
        var amount = type.min()
                .add(width.multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(2, RoundingMode.DOWN);
        return amount.max(type.min()).min(type.max()).toPlainString();
    }

    private String place(int maxLength) {
        var name = pick(List.of("Wiesbaden", "Düren", "Odessa"));
        return name.substring(0, Math.min(name.length(), maxLength));
    }

    private String decimal(FieldType.Decimal type) {
        var width = type.max().subtract(type.min());
        var number = type.min()
                .add(width.multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(type.scale(), RoundingMode.DOWN);
        return number.max(type.min()).min(type.max()).toPlainString().replace('.', ',');
    }

    private String checked(Kind kind) {
        return switch (kind) {
            case EMAIL -> "samira.haddad@example.org";
            case PHONE -> "0611 " + digits(7);
            case POSTAL_CODE -> "6" + digits(4);
            case IBAN -> iban();
            case TAX_ID -> taxId();
            case PENSION_NUMBER -> pensionNumber();
        };
    }

    private String iban() {
        var account = digits(18);
        var rest =
                new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValueExact();
        return "DE%02d%s".formatted(98 - rest, account);
    }

    private String taxId() {
        var first = new StringBuilder("1023456789").reverse();
        first.setCharAt(9, first.charAt(random.nextInt(1, 8)));
        var product = 10;
        for (var i = 0; i < first.length(); i++) {
            var sum = (Character.digit(first.charAt(i), 10) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return first.toString() + (11 - product) % 10;
    }

    private String pensionNumber() {
        var birth = day(FieldType.Day.Span.PAST);
        var start = "%02d%02d%02d%02d"
                .formatted(
                        10 + random.nextInt(40), birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100);
        var letter = random.nextInt(26);
        var digits = start + "%02d".formatted(letter + 1) + "00";
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        var sum = IntStream.range(0, weights.length)
                .map(i -> Character.digit(digits.charAt(i), 10) * weights[i])
                .map(product -> product / 10 + product % 10)
                .sum();
        return start + (char) ('A' + letter) + "00" + sum % 10;
    }

    private String digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(10)))
                .collect(Collectors.joining());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

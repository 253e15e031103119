package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import de.antragswerk.region.edition.DamagedFile.Damage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * One line of the official file, column by column. Positions are those of the Datensatzbeschreibung GV100AD of Destatis, counted
 * from 0: record 0–1, edition 2–9, Land to Kreis 10–14, Gemeinde 15–17, Verband 18–21, name 22–71, kind 122–123, hectares 128–138,
 * inhabitants 139–149, postal code 165–169, mark of several postal codes 170–174.
 */
final class Gv100adLine {

    static final int LENGTH = 220;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_DETAIL = 50;

    private final int number;
    private final String text;

    Gv100adLine(int number, String text) {
        this.number = number;
        this.text = text;
        if (text.length() != LENGTH) {
            throw damaged(Damage.LENGTH, Integer.toString(text.length()));
        }
    }

    DamagedFile damaged(Damage damage, String detail) {
        return new DamagedFile(number, damage, detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())));
    }

    int number() {
        return number;
    }

    String record() {
        return text.substring(0, 2);
    }

    LocalDate edition() {
        var day = text.substring(2, 10);
        try {
            return LocalDate.parse(day, DATE);
        } catch (DateTimeException impossible) {
            throw damaged(Damage.DATE, day);
        }
    }

    Ars land() {
        return key(text.substring(10, 12));
    }

    Ars regierungsbezirk() {
        return key(text.substring(10, 13));
    }

    Ars kreis() {
        return key(text.substring(10, 15));
    }

    Ars verband() {
        return key(text.substring(10, 15) + text.substring(18, 22));
    }

    Ars gemeinde() {
        return key(text.substring(10, 15) + text.substring(18, 22) + text.substring(15, 18));
    }

    private Ars key(String digits) {
        try {
            return new Ars(digits);
        } catch (IllegalArgumentException impossible) {
            throw damaged(Damage.KEY, digits);
        }
    }

    /** The official file writes some names with two blanks, or one before the comma. */
    String name() {
        var name = text.substring(22, 72).strip().replaceAll("\\s+", " ").replace(" ,", ",");
        if (name.isEmpty()) {
            throw damaged(Damage.NAME, "");
        }
        return name;
    }

    /** 0 where the level has none. */
    int kind() {
        var kind = text.substring(122, 124);
        return kind.isBlank() ? 0 : number(kind);
    }

    int hectares() {
        return number(text.substring(128, 139));
    }

    int inhabitants() {
        return number(text.substring(139, 150));
    }

    private int number(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            throw damaged(Damage.NUMBER, digits);
        }
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException tooLarge) {
            throw damaged(Damage.NUMBER, digits);
        }
    }

    /** Of the seat of the administration; empty when there is none. */
    String postalCode() {
        var code = text.substring(165, 170).strip();
        if (!code.isEmpty() && !POSTAL_CODE.matcher(code).matches()) {
            throw damaged(Damage.POSTAL_CODE, code);
        }
        return code;
    }

    boolean hasSeveralPostalCodes() {
        return !text.substring(170, 175).isBlank();
    }
}

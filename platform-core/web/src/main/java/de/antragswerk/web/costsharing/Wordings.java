package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import de.antragswerk.web.page.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Keys, profiles and base figures in words. */
final class Wordings {
    /** Weighted uses are counted in thousandths. */
    private static final int USES = 3;

    /** The Königsteiner Schlüssel has five decimals. */
    private static final int KOENIGSTEINER = 5;

    private static final Texts TEXTS = Texts.german();

    private Wordings() {}

    /** For example "50 % nach Einwohnern (Gebietsstand 31.12.2024), 50 % nach Nutzung". */
    static String of(Profile profile, List<KeyFigures> figures) {
        return profile.parts().stream()
                .map(part -> TEXTS.text("settling.part", percent(part), by(part.key(), part.figures(), figures)))
                .collect(Collectors.joining(", "));
    }

    /** The key with the edition of its figures, if it has any. */
    static String by(KeyKind key, String id, List<KeyFigures> figures) {
        var name = TEXTS.text("settling.by." + key);
        return figures.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> TEXTS.text("settling.by.figures", name, one.edition()))
                .orElse(name);
    }

    static String percent(Part part) {
        return GermanAmounts.enteredPercent(part.permille() * 10) + " %";
    }

    /** A base figure with the decimals that its key has. */
    static String figure(KeyKind key, long value) {
        return figure(key, BigInteger.valueOf(value));
    }

    /** The same, of a figure that was multiplied by days or months. */
    static String figure(KeyKind key, BigInteger value) {
        return switch (key) {
            case USAGE -> decimal(value, USES);
            case KOENIGSTEINER -> decimal(value, KOENIGSTEINER) + " %";
            case POPULATION, TARGET_GROUP, EQUAL, QUOTA -> decimal(value, 0);
        };
    }

    private static String decimal(BigInteger value, int decimals) {
        var number = new BigDecimal(value, decimals).stripTrailingZeros();
        var exact = number.setScale(Math.max(0, number.scale())).toPlainString().split("\\.");
        var whole = exact[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return exact.length == 1 ? whole : whole + "," + exact[1];
    }
}

package de.antragswerk.statement;

import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Step;
import java.math.BigDecimal;

/** How papers name things. They are German, as the proceedings are; pages show the same words. */
final class Words {
    private Words() {}

    static String kind(CostKind kind) {
        return switch (kind) {
            case A -> "Betrieb der technischen Infrastruktur";
            case B -> "Fachliche Weiterentwicklung";
            case C -> "Anteil am Plattformentgelt";
            case D -> "Direkter Betrieb des Dienstes";
            case E -> "Direkt zuordenbare Nutzungskosten";
        };
    }

    static String key(KeyKind key) {
        return switch (key) {
            case USAGE -> "Nutzung";
            case POPULATION -> "Einwohnerzahl";
            case TARGET_GROUP -> "Größe der Zielgruppe";
            case KOENIGSTEINER -> "Königsteiner Schlüssel";
            case EQUAL -> "Gleiche Teile";
            case QUOTA -> "Feste Quote";
        };
    }

    /** A base figure in its unit. Uses come in thousandths, the Königsteiner Schlüssel in hundred-thousandths of a percent. */
    static String figure(KeyKind key, long figure) {
        return switch (key) {
            case USAGE -> GermanNumbers.number(BigDecimal.valueOf(figure, 3), 0, 3) + " gewichtete Nutzungen";
            case POPULATION -> whole(figure) + " Einwohnerinnen und Einwohner";
            case TARGET_GROUP -> whole(figure) + " in der Zielgruppe";
            case KOENIGSTEINER -> GermanNumbers.number(BigDecimal.valueOf(figure, 5), 5, 5) + "\u00a0%";
            case EQUAL -> whole(figure) + (figure == 1 ? " Teil" : " Teile");
            case QUOTA -> whole(figure) + (figure == 1 ? " Anteil" : " Anteile");
        };
    }

    static String share(ProRata unit, int share, int of) {
        return share + " von " + of + (unit == ProRata.DAYS ? " Tagen" : " Monaten");
    }

    static String bound(Step.Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case LEAST -> "Mindestanteil";
            case MOST -> "Höchstanteil";
        };
    }

    static String whole(long number) {
        return GermanNumbers.number(BigDecimal.valueOf(number), 0, 0);
    }
}

package de.antragswerk.asylblg;

import de.antragswerk.kit.Given;
import java.util.Optional;

/** Which number of § 1 Abs. 1 AsylbLG the document points to; a hint for the caseworker, who alone decides. */
enum Entitlement {
    PERMISSION("1"),
    ASYLUM_SEEKER("1a"),
    UKRAINE_SEEKER("1b"),
    TRANSIT("2 oder 2a"),
    TITLE("3"),
    TOLERATION("4"),
    BOUND_TO_LEAVE("5"),
    FOLLOW_UP("7");

    private final String number;

    Entitlement(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** Empty where the answers point to no number. */
    static Optional<Entitlement> of(Given answers) {
        if (answers.isOneOf("status.asyl", "folgeantrag")) {
            return Optional.of(FOLLOW_UP);
        }
        return answers.text("status.dokument").flatMap(document -> switch (document) {
            case "gestattung" -> Optional.of(PERMISSION);
            case "ankunftsnachweis" -> Optional.of(ASYLUM_SEEKER);
            case "transit" -> Optional.of(TRANSIT);
            case "duldung" -> Optional.of(TOLERATION);
            case "grenzuebertritt" -> Optional.of(BOUND_TO_LEAVE);
            case "erlaubnis" ->
                Optional.of(TITLE).filter(title -> answers.isOneOf("status.grund", "p23", "p25abs4", "p25abs5"));
            case "keines" -> withoutDocument(answers);
            default -> Optional.empty();
        });
    }

    private static Optional<Entitlement> withoutDocument(Given answers) {
        if (answers.yes("status.ukraine")) {
            return Optional.of(UKRAINE_SEEKER);
        }
        return answers.isOneOf("status.asyl", "gestellt") ? Optional.of(ASYLUM_SEEKER) : Optional.empty();
    }
}

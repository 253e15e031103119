package de.antragswerk.verifier;

/** What is checked, in the order of the report. */
enum Check {
    ZIP("Aufbau des Pakets"),
    FILES("Prüfsummen der Dateien"),
    SIGNATURE("Unterschrift"),
    KEY("Schlüssel"),
    SETTLEMENT("Abrechnung nachgerechnet"),
    CHAIN("Prüfkette der Nutzungen"),
    USAGE("Nutzungszahlen der Abrechnung");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

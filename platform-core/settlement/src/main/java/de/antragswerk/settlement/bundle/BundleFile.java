package de.antragswerk.settlement.bundle;

import java.util.Arrays;
import java.util.Optional;

/** The files of a statement package. There are no others. */
public enum BundleFile {
    MANIFEST("manifest.json", true),
    /** Ed25519 over the bytes of the manifest: 64 bytes. */
    SIGNATURE("manifest.sig", true),
    /** The public key that the manifest was signed with: X.509, PEM. */
    KEY("signing-key.pem", true),
    /** How to check the package, for people. */
    README("LIESMICH.txt", true),
    /** What the settlement follows from, as far as the Land may see it. */
    INPUT("input.json", true),
    SETTLEMENT("settlement.json", true),
    /** The records of all blocks that {@link #BLOCKS} lists. */
    USAGE("usage.csv", true),
    /** The Land's blocks, without a gap, from the first with a record of the period to the last. */
    BLOCKS("blocks.csv", true),
    TABLE("statement.csv", false),
    PAPER("statement.pdf", false),
    INVOICE("invoice.xml", false);

    private final String filename;
    private final boolean required;

    BundleFile(String filename, boolean required) {
        this.filename = filename;
        this.required = required;
    }

    public String filename() {
        return filename;
    }

    boolean required() {
        return required;
    }

    static Optional<BundleFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> file.filename.equals(name))
                .findFirst();
    }

    /** The file whose name differs from this one by a single character, so that a damaged name can still be told. */
    static Optional<BundleFile> nearly(String name) {
        return Arrays.stream(values())
                .filter(file -> file.filename.length() == name.length() && differences(file.filename, name) == 1)
                .findFirst();
    }

    private static int differences(String one, String other) {
        var differences = 0;
        for (var at = 0; at < one.length(); at++) {
            differences += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differences;
    }
}

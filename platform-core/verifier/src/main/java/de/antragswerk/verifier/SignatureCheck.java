package de.antragswerk.verifier;

import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.Manifest;
import de.antragswerk.settlement.bundle.SigningKey;
import de.antragswerk.settlement.bundle.StatementBundle;
import java.security.PublicKey;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the signature below the manifest, and finds out which of the two was changed if it does not fit. */
final class SignatureCheck {
    private final StatementBundle bundle;
    private final PublicKey key;
    private final byte[] signature;

    SignatureCheck(StatementBundle bundle, PublicKey key) {
        this.bundle = bundle;
        this.key = key;
        signature = bundle.content(BundleFile.SIGNATURE).orElseGet(() -> new byte[0]);
    }

    boolean holds(byte[] manifest) {
        return SigningKey.verify(key, manifest, signature);
    }

    /**
     * The manifest as it was signed, if only it was changed and not the files: then the signature fits to what the files themselves
     * make, for the same period and Land or for another one that the input names.
     */
    Optional<byte[]> signedManifest(Manifest manifest, Optional<SettlementInput> input) {
        var periods = Stream.concat(Stream.of(manifest.period()), input.map(SettlementInput::period).stream())
                .distinct()
                .toList();
        var lands = Stream.concat(
                        Stream.of(manifest.land()),
                        input.stream()
                                .flatMap(one -> one.members().stream())
                                .filter(member -> member.land().isEmpty())
                                .map(member -> member.key()))
                .distinct()
                .toList();
        return periods.stream()
                .flatMap(period -> lands.stream().map(land -> new Manifest(period, land, manifest.files())))
                .map(bundle::manifestOfFiles)
                .filter(this::holds)
                .findFirst();
    }

    static Finding changedManifest(byte[] written, byte[] signed) {
        var line = SettlementJson.firstDifferentLine(written, signed);
        return new Finding(
                Check.SIGNATURE,
                "manifest-changed",
                BundleFile.MANIFEST.filename(),
                "Zeile " + line,
                "Das Verzeichnis der Dateien wurde nach der Unterschrift verändert: „" + FilesCheck.text(written, line)
                        + "“. Die Dateien selbst sind unverändert.");
    }

    static Finding wrong(boolean filesFit) {
        return new Finding(
                Check.SIGNATURE,
                "signature-wrong",
                BundleFile.SIGNATURE.filename(),
                "ganze Datei",
                filesFit
                        ? "Die Unterschrift passt nicht zu manifest.json."
                        : "Die Unterschrift passt nicht zu manifest.json; auch das Verzeichnis kann verändert sein.");
    }
}

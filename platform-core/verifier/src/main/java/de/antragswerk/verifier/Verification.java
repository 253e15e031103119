package de.antragswerk.verifier;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.Manifest;
import de.antragswerk.settlement.bundle.SigningKey;
import de.antragswerk.settlement.bundle.StatementBundle;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a package from the outside to the inside. A check that cannot be made says so by a finding of an earlier one. */
final class Verification {
    private final StatementBundle bundle;
    private final Optional<PublicKey> published;
    private final Optional<PublicKey> inside;
    private final Map<Check, String> done = new EnumMap<>(Check.class);
    private final List<Finding> findings = new ArrayList<>();

    private Verification(byte[] zip, Optional<PublicKey> published) {
        bundle = StatementBundle.read(zip);
        this.published = published;
        inside = bundle.content(BundleFile.KEY).flatMap(SigningKey::read);
    }

    /** @param published the key that the payer got from elsewhere */
    static Report of(byte[] zip, Optional<PublicKey> published) {
        return new Verification(zip, published).report();
    }

    private Report report() {
        zip();
        var settlement = settlement();
        var manifest = bundle.manifest();
        manifest.ifPresentOrElse(one -> files(one, settlement), this::withoutManifest);
        manifest.ifPresent(one -> {
            chain(one, settlement);
            period(one, settlement);
        });
        settlement.ifPresent(check -> findings.addAll(check.findings()));
        key();
        var settled = settlement.flatMap(SettlementCheck::settlement);
        findings.sort(Comparator.comparing(Finding::check));
        return new Report(
                manifest.map(Manifest::period).orElse("?"),
                manifest.map(Manifest::land).orElse("?"),
                published.isPresent() ? KeyTrust.PUBLISHED : KeyTrust.INSIDE_ONLY,
                published.or(() -> inside).map(SigningKey::fingerprint).orElse(""),
                settled.flatMap(one -> manifest.map(of -> SettlementCheck.cents(one, of.land()))),
                settled.map(Settlement::totalCents),
                done,
                findings);
    }

    private void zip() {
        done.put(Check.ZIP, "Dateien: %d".formatted(bundle.names().size()));
        bundle.zipFaults()
                .forEach(fault -> findings.add(
                        switch (fault.part()) {
                            case HEADER ->
                                finding(
                                        "zip-header",
                                        fault.file(),
                                        "Kopf im ZIP, Byte " + fault.at(),
                                        "Der Kopf der Datei oder der folgenden wurde verändert.");
                            case CONTENT ->
                                finding(
                                        "zip-content",
                                        fault.file(),
                                        "Inhalt, ab Byte %d im ZIP".formatted(fault.at()),
                                        "Der Inhalt passt nicht zur Prüfsumme des ZIP.");
                            case DIRECTORY ->
                                finding(
                                        "zip-directory",
                                        Finding.ZIP_DIRECTORY,
                                        "Byte " + fault.at(),
                                        "Das Verzeichnis am Ende des ZIP wurde verändert, oder es wurde etwas angehängt oder abgeschnitten.");
                        }));
    }

    private static Finding finding(String code, String file, String place, String text) {
        return new Finding(Check.ZIP, code, file, place, text);
    }

    private Optional<SettlementCheck> settlement() {
        var input = bundle.content(BundleFile.INPUT);
        var given = bundle.content(BundleFile.SETTLEMENT);
        if (input.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        var check = new SettlementCheck(input.get(), given.get());
        check.settlement()
                .ifPresent(settled -> done.put(
                        Check.SETTLEMENT,
                        "Kostenblöcke: %d, Zeilen: %d"
                                .formatted(
                                        settled.lines().stream()
                                                .map(Line::pool)
                                                .distinct()
                                                .count(),
                                        settled.lines().size())));
        return Optional.of(check);
    }

    private void withoutManifest() {
        findings.add(
                new Finding(
                        Check.FILES,
                        "manifest-unreadable",
                        BundleFile.MANIFEST.filename(),
                        "ganze Datei",
                        "Das Verzeichnis der Dateien fehlt oder ist nicht lesbar; Dateien und Unterschrift sind nicht prüfbar."));
    }

    private void files(Manifest manifest, Optional<SettlementCheck> settlement) {
        var written = bundle.content(BundleFile.MANIFEST).orElseThrow();
        var files = FilesCheck.of(bundle, manifest, written);
        done.put(Check.FILES, "Dateien: %d".formatted(manifest.files().size()));
        var key = published.or(() -> inside);
        if (key.isEmpty()) {
            findings.addAll(files);
            return;
        }
        done.put(Check.SIGNATURE, "Ed25519");
        var check = new SignatureCheck(bundle, key.get());
        if (check.holds(written)) {
            findings.addAll(files);
            return;
        }
        var signed = check.signedManifest(manifest, settlement.flatMap(SettlementCheck::input));
        if (signed.isPresent()) {
            findings.add(SignatureCheck.changedManifest(written, signed.get()));
        } else {
            findings.addAll(files);
            findings.add(SignatureCheck.wrong(files.isEmpty()));
        }
    }

    private void chain(Manifest manifest, Optional<SettlementCheck> settlement) {
        var blocks = bundle.content(BundleFile.BLOCKS);
        var usage = bundle.content(BundleFile.USAGE);
        if (blocks.isEmpty() || usage.isEmpty()) {
            return;
        }
        var chain = new ChainCheck(manifest.land(), blocks.get(), usage.get());
        findings.addAll(chain.findings());
        done.put(
                Check.CHAIN,
                "Blöcke: %d, Nutzungen: %d"
                        .formatted(chain.blocks().size(), chain.records().size()));
        settlement.flatMap(SettlementCheck::input).ifPresent(input -> {
            findings.addAll(UsageCheck.of(manifest.land(), input, chain.records()));
            done.put(Check.USAGE, "aus den Nutzungen nachgezählt");
        });
    }

    private void period(Manifest manifest, Optional<SettlementCheck> settlement) {
        settlement
                .flatMap(SettlementCheck::input)
                .filter(input -> !input.period().equals(manifest.period()))
                .ifPresent(input -> findings.add(new Finding(
                        Check.FILES,
                        "period-differs",
                        BundleFile.MANIFEST.filename(),
                        "Zeile 1",
                        "Das Verzeichnis nennt den Zeitraum „%s“, die Eingaben „%s“."
                                .formatted(manifest.period(), input.period()))));
    }

    private void key() {
        if (inside.isEmpty()) {
            add("key-unreadable", "Der Schlüssel im Paket fehlt oder ist nicht lesbar.");
        } else if (published.isPresent() && !published.equals(inside)) {
            add("key-differs", "Im Paket liegt ein anderer Schlüssel als der veröffentlichte.");
        }
        done.put(Check.KEY, published.isPresent() ? "der veröffentlichte" : "nur der aus dem Paket");
    }

    private void add(String code, String text) {
        findings.add(new Finding(Check.KEY, code, BundleFile.KEY.filename(), "ganze Datei", text));
    }
}

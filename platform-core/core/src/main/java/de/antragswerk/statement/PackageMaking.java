package de.antragswerk.statement;

import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.StatementBundle;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the package by which a Land checks its statement: the papers as they are stored, what they follow from, signed. */
final class PackageMaking {
    private static final Map<PaperKind, BundleFile> PAPERS = Map.of(
            PaperKind.PDF, BundleFile.PAPER,
            PaperKind.CSV, BundleFile.TABLE,
            PaperKind.XRECHNUNG, BundleFile.INVOICE);

    private final Supplier<KeyPair> key;

    /** @param key asked for each package, in its transaction */
    PackageMaking(Supplier<KeyPair> key) {
        this.key = key;
    }

    /** The other papers of the Land are made already; those that are impossible are left out. */
    byte[] make(PayerStatement statement, Paper paper, StatementSource source, Connection connection)
            throws SQLException {
        var settlement = paper.id().settlement();
        var stored = source.stored(settlement, paper.land()).orElseThrow();
        var period = statement.settlement();
        var chain = new ChainSource(connection).of(paper.land(), period.from(), period.to());
        Map<BundleFile, byte[]> contents = new EnumMap<>(BundleFile.class);
        contents.put(BundleFile.INPUT, stored.input());
        contents.put(BundleFile.SETTLEMENT, stored.result());
        contents.put(BundleFile.USAGE, chain.usage());
        contents.put(BundleFile.BLOCKS, chain.blocks());
        var papers = new PaperTable(connection);
        for (var other : PAPERS.entrySet()) {
            papers.bytes(new Paper.Id(settlement, paper.id().payer(), other.getKey()))
                    .ifPresent(bytes -> contents.put(other.getValue(), bytes));
        }
        return StatementBundle.write(period.period(), paper.land(), contents, key.get());
    }
}

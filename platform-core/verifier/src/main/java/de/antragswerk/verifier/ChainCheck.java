package de.antragswerk.verifier;

import de.antragswerk.settlement.Digest;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.ChainBlock;
import de.antragswerk.settlement.bundle.ChainCsv;
import de.antragswerk.settlement.bundle.ChainRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Checks each block against its records, each hash against its block, and each link against the block before. */
final class ChainCheck {
    private final String land;
    private final List<Finding> findings = new ArrayList<>();
    private List<ChainBlock> blocks = List.of();
    private List<ChainRecord> records = List.of();

    ChainCheck(String land, byte[] blocksCsv, byte[] usageCsv) {
        this.land = land;
        try {
            blocks = ChainCsv.readBlocks(blocksCsv);
        } catch (ChainCsv.LineFault e) {
            add("block-unreadable", BundleFile.BLOCKS, "Zeile " + e.line(), "Die Zeile beschreibt keinen Block.");
        }
        try {
            records = ChainCsv.readUsage(usageCsv);
        } catch (ChainCsv.LineFault e) {
            add("record-unreadable", BundleFile.USAGE, "Zeile " + e.line(), "Die Zeile beschreibt keine Nutzung.");
        }
        if (findings.isEmpty()) {
            check();
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<ChainBlock> blocks() {
        return blocks;
    }

    List<ChainRecord> records() {
        return records;
    }

    private void check() {
        var next = 0;
        for (var at = 0; at < blocks.size(); at++) {
            link(at);
            next = content(blocks.get(at), next);
        }
        if (next < records.size()) {
            add(
                    "record-outside",
                    BundleFile.USAGE,
                    "Zeile " + (next + 2),
                    "Die Nutzung gehört zu keinem Block in blocks.csv.");
        }
        singleRecords();
    }

    private void link(int at) {
        var block = blocks.get(at);
        var place = "Zeile %d, Block %d".formatted(at + 2, block.number());
        if (at > 0 && block.number() != blocks.get(at - 1).number() + 1) {
            add(
                    "block-gap",
                    BundleFile.BLOCKS,
                    place,
                    "Auf Block %d folgt nicht der nächste."
                            .formatted(blocks.get(at - 1).number()));
        }
        var before = at > 0
                ? blocks.get(at - 1).hash()
                : block.number() == 1 ? ChainBlock.NONE_BEFORE : block.previousHash();
        if (!block.previousHash().equals(before)) {
            add("block-unlinked", BundleFile.BLOCKS, place, "Der Block schließt nicht an den vorigen an.");
        }
        if (!block.hash().equals(block.expectedHash(land))) {
            add("block-changed", BundleFile.BLOCKS, place, "Die Prüfsumme des Blocks stimmt nicht.");
        }
    }

    /** The place of the first record after the block. */
    private int content(ChainBlock block, int from) {
        var digest = Digest.sha256();
        var at = from;
        while (at < records.size() && records.get(at).block() == block.number()) {
            digest.update((records.get(at).text() + '\n').getBytes(StandardCharsets.US_ASCII));
            at++;
        }
        var place = at > from
                ? "Zeile %d bis %d, Block %d".formatted(from + 2, at + 1, block.number())
                : "vor Zeile %d, Block %d".formatted(from + 2, block.number());
        if (at - from != block.records()) {
            add(
                    "records-missing",
                    BundleFile.USAGE,
                    place,
                    "Der Block hat %d Nutzungen, hier stehen %d.".formatted(block.records(), at - from));
        } else if (!HexFormat.of().formatHex(digest.digest()).equals(block.digest())) {
            add("records-changed", BundleFile.USAGE, place, "Die Nutzungen des Blocks wurden verändert.");
        }
        return at;
    }

    private void singleRecords() {
        Set<String> events = new HashSet<>();
        for (var at = 0; at < records.size(); at++) {
            var record = records.get(at);
            var place = "Zeile " + (at + 2);
            if (!events.add(record.event())) {
                add("record-twice", BundleFile.USAGE, place, "Das Ereignis ist schon gezählt.");
            }
            if (!record.authority().startsWith(land)) {
                add("record-of-others", BundleFile.USAGE, place, "Die Nutzung gehört einem anderen Land.");
            }
            if (Math.abs(record.units()) > 1) {
                add("record-units", BundleFile.USAGE, place, "Eine Nutzung zählt höchstens einmal.");
            }
        }
    }

    private void add(String code, BundleFile file, String place, String text) {
        findings.add(new Finding(Check.CHAIN, code, file.filename(), place, text));
    }
}

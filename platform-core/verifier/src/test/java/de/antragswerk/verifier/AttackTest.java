package de.antragswerk.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.settlement.bundle.ChainBlock;
import de.antragswerk.settlement.bundle.ChainRecord;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever knows the format and signs with a key of their own. */
class AttackTest {
    private final KeyPair published = SamplePackage.key();
    private final KeyPair own = SamplePackage.key();
    private final SamplePackage sample = new SamplePackage();

    private List<String> codes(KeyPair signedBy) {
        return Verification.of(sample.zip(signedBy), Optional.of(published.getPublic())).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void theRealPackageIsSound() {
        var report = Verification.of(sample.zip(published), Optional.of(published.getPublic()));

        assertThat(report.sound()).isTrue();
        assertThat(report.trust()).isEqualTo(KeyTrust.PUBLISHED);
        assertThat(report.landCents()).contains(SettlementCheck.cents(Settle.settle(sample.input), "05"));
    }

    @Test
    void anotherKeyIsSeenOnlyWithThePublishedOne() {
        assertThat(codes(own)).contains("key-differs", "signature-wrong");

        var inside = Verification.of(sample.zip(own), Optional.empty());
        assertThat(inside.sound()).isTrue();
        assertThat(inside.trust()).isEqualTo(KeyTrust.INSIDE_ONLY);
        assertThat(ReportText.of(inside)).contains("ACHTUNG: Geprüft wurde nur mit dem Schlüssel, der im Paket liegt.");
    }

    @Test
    void aDroppedRecordIsMissingInItsBlock() {
        var records = new ArrayList<>(sample.records);
        var dropped = records.remove(3);
        sample.records = records;

        assertThat(codes(published)).contains("records-missing");
        assertThat(Verification.of(sample.zip(published), Optional.empty()).findings())
                .anyMatch(finding -> finding.place().contains("Block " + dropped.block()));
    }

    /** With the block's own numbers made to fit, the next block no longer follows it. */
    @Test
    void aDroppedRecordWithAFittingBlockBreaksTheLink() {
        var records = new ArrayList<>(sample.records);
        records.remove(0);
        var block = sample.blocks.getFirst();
        var fitting = SamplePackage.blocks(
                records.stream()
                        .filter(record -> record.block() == block.number())
                        .toList(),
                "05");
        var blocks = new ArrayList<>(sample.blocks);
        blocks.set(0, fitting.getFirst());
        sample.records = records;
        sample.blocks = blocks;

        assertThat(codes(published)).contains("block-unlinked");
    }

    /** With the whole chain made anew, the counts of the settlement no longer follow. */
    @Test
    void aDroppedRecordWithAFittingChainDoesNotGiveTheCounts() {
        var records = new ArrayList<>(sample.records);
        records.removeIf(record -> record.event().equals(counted().event()));
        sample.records = records;
        sample.blocks = SamplePackage.blocks(records, "05");

        assertThat(codes(published)).containsExactly("usage-differs");
    }

    private ChainRecord counted() {
        return sample.records.stream()
                .filter(record -> record.units() == 1 && record.bookedOn().getYear() == 2026)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void swappedBlocksAreFound() {
        var blocks = new ArrayList<>(sample.blocks);
        Collections.swap(blocks, 2, 3);
        sample.blocks = blocks;

        assertThat(codes(published)).contains("block-gap", "block-unlinked");
    }

    @Test
    void aBlockLeftOutIsFound() {
        var number = sample.blocks.get(3).number();
        sample.blocks =
                sample.blocks.stream().filter(block -> block.number() != number).toList();
        sample.records = sample.records.stream()
                .filter(record -> record.block() != number)
                .toList();

        assertThat(codes(published)).contains("block-gap", "block-unlinked");
    }

    @Test
    void theChainOfAnotherLandIsFound() {
        sample.blocks = SamplePackage.blocks(sample.records, "06");

        assertThat(codes(published)).contains("block-changed");
    }

    @Test
    void aFirstBlockHasNoneBefore() {
        var first = sample.blocks.getFirst();
        var one = new ChainBlock(1, first.records(), first.digest(), first.previousHash(), first.hash());
        sample.blocks =
                List.of(new ChainBlock(1, one.records(), one.digest(), one.previousHash(), one.expectedHash("05")));
        sample.records = sample.records.stream()
                .filter(record -> record.block() == first.number())
                .map(record -> new ChainRecord(1, record.text()))
                .toList();

        assertThat(codes(published)).contains("block-unlinked");
    }

    @Test
    void aChangedWeightDoesNotGiveTheSettlement() {
        sample.settlement = Optional.of(SettlementJson.write(Settle.settle(sample.input)));
        sample.input = sample.input(900);

        assertThat(codes(published)).containsExactly("settlement-differs");
    }

    /** Settled anew and signed with another key: all fits, and only the published key tells. */
    @Test
    void aChangedWeightSettledAnewIsSeenByTheKey() {
        sample.input = sample.input(900);

        assertThat(codes(own)).contains("key-differs");
        assertThat(Verification.of(sample.zip(own), Optional.empty()).trust()).isEqualTo(KeyTrust.INSIDE_ONLY);
    }

    @Test
    void moreUsesThanRecordsAreFound() {
        var usage = new ArrayList<>(sample.input.usage());
        var first = usage.stream()
                .filter(count -> count.land().equals("05"))
                .findFirst()
                .orElseThrow();
        usage.remove(first);
        usage.add(new UsageCount(
                first.payer(), first.land(), first.benefit(), first.kind(), first.uses() + 1, first.late()));
        sample.input = new SettlementInput(
                sample.input.period(),
                sample.input.from(),
                sample.input.to(),
                sample.input.proRata(),
                sample.input.corrects(),
                sample.input.pools(),
                sample.input.members(),
                sample.input.figures(),
                sample.input.weights(),
                usage);

        var findings = Verification.of(sample.zip(published), Optional.empty()).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("usage-differs");
            assertThat(finding.place()).contains(first.payer(), first.benefit());
        });
    }

    @Test
    void aRecordCountedTwiceIsFound() {
        var records = new ArrayList<>(sample.records);
        records.add(new ChainRecord(9, records.getFirst().text()));
        sample.records = records;
        sample.blocks = SamplePackage.blocks(records, "05");

        assertThat(codes(published)).contains("record-twice");
    }
}

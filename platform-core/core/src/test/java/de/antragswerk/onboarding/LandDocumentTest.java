package de.antragswerk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document. */
class LandDocumentTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingWhatWasWrittenGivesTheSameDocumentAndTheSameBytes(long seed) {
        var document = new RandomLand(seed).next();
        var bytes = LandWriter.bytes(document);

        assertThat(SampleLand.reader().read(bytes)).isEqualTo(new ReadOutcome.Right(document));
        assertThat(SampleLand.reader().check(document)).isEqualTo(new ReadOutcome.Right(document));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    }
}

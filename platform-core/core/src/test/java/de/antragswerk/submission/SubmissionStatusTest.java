package de.antragswerk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SubmissionStatusTest {

    @Test
    void everyStepCanBeReachedFromTheFirst() {
        var reached = EnumSet.of(SubmissionStatus.RECEIVED);
        while (reached.stream().toList().stream().anyMatch(status -> reached.addAll(status.next()))) {
            assertThat(reached).hasSizeLessThanOrEqualTo(SubmissionStatus.values().length);
        }
        assertThat(reached).containsExactlyInAnyOrder(SubmissionStatus.values());
    }

    @Test
    void onlyADecisionEndsTheLadder() {
        for (var status : SubmissionStatus.values()) {
            assertThat(status.next().isEmpty()).as(status.name()).isEqualTo(status == SubmissionStatus.DECIDED);
        }
    }

    @Test
    void referencesAreSpeakableAndDiffer() {
        var one = Reference.next();
        assertThat(one).matches("AW(-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4}){3}").isNotEqualTo(Reference.next());
    }
}

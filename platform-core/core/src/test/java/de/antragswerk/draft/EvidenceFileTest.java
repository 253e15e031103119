package de.antragswerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
    private static final EvidenceFile FILE =
            new EvidenceFile(new UUID(0, 1), "ausweis", "Ausweis.pdf", "application/pdf", 1, Instant.EPOCH);

    @Test
    void servesWhatItWasUploadedForAndTheFurtherItems() {
        var file = FILE.with(List.of("aufenthaltstitel"));
        assertThat(file.items()).containsExactly("ausweis", "aufenthaltstitel");
        assertThat(file.serves("ausweis")).isTrue();
        assertThat(file.serves("aufenthaltstitel")).isTrue();
        assertThat(file.serves("mietvertrag")).isFalse();
    }

    @Test
    void takenBackItServesItsFirstItemAlone() {
        assertThat(FILE.with(List.of("aufenthaltstitel")).with(List.of())).isEqualTo(FILE);
        assertThat(FILE.items()).containsExactly("ausweis");
    }
}

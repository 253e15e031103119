package de.antragswerk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.plugin.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServedEvidenceTest {
    @Test
    void thePluginGetsOneForEachItem() {
        var file = new EvidenceFile(
                new UUID(0, 1),
                "ausweis",
                "Ausweis.pdf",
                "application/pdf",
                12,
                Instant.EPOCH,
                List.of("aufenthaltstitel"));
        assertThat(Assembly.served(file))
                .containsExactly(
                        new Evidence("ausweis", "Ausweis.pdf", "application/pdf", 12),
                        new Evidence("aufenthaltstitel", "Ausweis.pdf", "application/pdf", 12));
    }
}

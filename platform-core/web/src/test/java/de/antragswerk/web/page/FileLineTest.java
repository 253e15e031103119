package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.EvidenceFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileLineTest {
    @Test
    void saysWhatElseTheFileServesAsFarAsThereAreWords() {
        var id = new UUID(0, 1);
        var file = new EvidenceFile(
                id, "ausweis", "A.pdf", "application/pdf", 7, Instant.EPOCH, List.of("lohn", "miete", "weg"));
        assertThat(FileLine.of(List.of(file), Map.of("ausweis", "Ausweis", "miete", "Mietvertrag", "lohn", "Lohn")))
                .containsExactly(new FileLine(id, "A.pdf", 7, "Lohn; Mietvertrag"));
    }
}

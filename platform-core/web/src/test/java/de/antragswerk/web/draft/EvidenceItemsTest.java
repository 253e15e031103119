package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.web.draft.EvidenceItems.Choice;
import de.antragswerk.web.draft.EvidenceItems.File;
import de.antragswerk.web.draft.EvidenceItems.Wrong;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceItemsTest {
    private static final UUID ID = new UUID(0, 1);
    private static final String FIELD = "auch-" + ID + "-";
    private static final String TENANT = "{'miete': true}";
    private static final String OWNER = "{'miete': false}";

    private static List<EvidenceItems.Item> items(String answers, Wrong wrong, String item, String... further) {
        var file = new EvidenceFile(ID, item, "A.pdf", "application/pdf", 7, Instant.EPOCH, List.of(further));
        return new EvidenceItems(SampleDraft.withEvidence(answers), List.of(file), wrong).all();
    }

    private static List<File> files(List<EvidenceItems.Item> items, String item) {
        return items.stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .files();
    }

    @Test
    void theFileStandsAtEachThatItServesAndIsChangedAtTheFirst() {
        var items = items(TENANT, Wrong.NOTHING, "ausweis", "mietvertrag");
        assertThat(files(items, "ausweis"))
                .containsExactly(new File(
                        ID,
                        "A.pdf",
                        7,
                        "Mietvertrag",
                        List.of(
                                new Choice(FIELD + "mietvertrag", "mietvertrag", "Mietvertrag", true, ""),
                                new Choice(FIELD + "foto", "foto", "Foto", false, "")),
                        List.of(),
                        true,
                        false));
        assertThat(files(items, "mietvertrag"))
                .containsExactly(new File(ID, "A.pdf", 7, "Ausweis", List.of(), List.of(), false, false));
        assertThat(files(items, "foto")).isEmpty();
    }

    @Test
    void whatIsNotAskedAtPresentIsKeptWithoutBeingShown() {
        var file = files(items(OWNER, Wrong.NOTHING, "ausweis", "mietvertrag", "vergangen"), "ausweis")
                .getFirst();
        assertThat(file.also()).isEmpty();
        assertThat(file.kept()).containsExactly("mietvertrag");
        assertThat(file.choices()).extracting(Choice::item).containsExactly("foto");
    }

    @Test
    void aFileWhoseFirstDocumentIsNotAskedAnyMoreCanStillBeChanged() {
        var file = files(items(OWNER, Wrong.NOTHING, "mietvertrag", "ausweis"), "ausweis")
                .getFirst();
        assertThat(file.removable()).isTrue();
        assertThat(file.choices()).extracting(Choice::item).containsExactly("ausweis", "foto");
    }

    @Test
    void anErrorStandsAtItsBoxAndTheChoiceIsKept() {
        var wrong = new Wrong("foto", "passt nicht", Optional.of(ID), Set.of("foto"));
        var items = items(TENANT, wrong, "ausweis", "mietvertrag");
        var file = files(items, "ausweis").getFirst();
        assertThat(file.open()).isTrue();
        assertThat(file.choices())
                .containsExactly(
                        new Choice(FIELD + "mietvertrag", "mietvertrag", "Mietvertrag", false, ""),
                        new Choice(wrong.target(), "foto", "Foto", true, "passt nicht"));
        assertThat(items).extracting(EvidenceItems.Item::error).containsOnly("");
    }

    @Test
    void anUploadsErrorStandsAtItsDocument() {
        var wrong = Wrong.upload("foto", "zu groß");
        assertThat(items(TENANT, wrong, "ausweis"))
                .extracting(EvidenceItems.Item::error)
                .containsExactly("", "", "zu groß");
        assertThat(wrong.target()).isEqualTo("datei-foto");
    }
}

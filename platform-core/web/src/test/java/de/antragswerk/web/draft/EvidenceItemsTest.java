package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.web.draft.EvidenceItems.Choice;
import de.antragswerk.web.draft.EvidenceItems.File;
import de.antragswerk.web.draft.EvidenceItems.Wrong;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static String page(Wrong wrong) {
        var draft = SampleDraft.withEvidence(TENANT);
        return new PageRenderer()
                .render(
                        "nachweise.html",
                        Map.of(
                                "draft", draft.draft(),
                                "formTitle", "Antrag",
                                "items", items(TENANT, wrong, "ausweis", "mietvertrag"),
                                "notice", "zugeordnet",
                                "error", wrong.text(),
                                "errorTarget", wrong.target(),
                                "back", "/"),
                        new Shell(Optional.empty(), Optional.empty(), "/", () -> "token"));
    }

    @Test
    void thePageOffersTheOtherDocuments() {
        assertThat(page(Wrong.NOTHING))
                .contains(
                        "Die Auswahl ist gespeichert.",
                        "Diese Datei gilt auch für: Mietvertrag",
                        "Diese Datei gilt auch für: Ausweis",
                        "/nachweise/" + ID + "/zuordnen\"><input type=\"hidden\" name=\"_csrf\"",
                        "value=\"mietvertrag\" checked>",
                        "value=\"foto\">")
                .doesNotContain("kern-alert--danger")
                .containsOnlyOnce("/entfernen");
    }

    @Test
    void thePageLeadsFromTheSummaryToTheBox() {
        assertThat(page(new Wrong("foto", "passt nicht", Optional.of(ID), Set.of("foto"))))
                .contains("href=\"#" + FIELD + "foto\">passt nicht", "<details class=\"aw-why\" open>")
                .contains("id=\"" + FIELD + "foto\" name=\"auch\" value=\"foto\" checked aria-invalid=\"true\"");
    }
}

package de.antragswerk.web.draft;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.plugin.form.EvidenceItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The documents that a draft asks for, with what is there of each and what else a file may serve. */
final class EvidenceItems {
    private final OpenDraft draft;
    private final List<EvidenceItem> asked;
    private final List<EvidenceFile> uploaded;
    private final Wrong wrong;

    EvidenceItems(OpenDraft draft, List<EvidenceFile> uploaded, Wrong wrong) {
        this.draft = draft;
        this.asked = draft.filling().evidence();
        this.uploaded = uploaded;
        this.wrong = wrong;
    }

    /**
     * What could not be done.
     *
     * @param file empty at an upload
     * @param chosen what the file was to serve
     */
    record Wrong(String item, String text, Optional<UUID> file, Set<String> chosen) {
        static final Wrong NOTHING = new Wrong("", "", Optional.empty(), Set.of());

        static Wrong upload(String item, String text) {
            return new Wrong(item, text, Optional.empty(), Set.of());
        }

        /** The id of the field. */
        String target() {
            return file.map(id -> "auch-" + id + "-" + item).orElse("datei-" + item);
        }
    }

    /** One kind of document, with what is there of it. */
    public record Item(
            String id,
            String label,
            String help,
            String necessity,
            String legalBasis,
            List<File> files,
            ShownLimits limits,
            String error) {}

    /**
     * @param also the other documents that it serves, in words; may be empty
     * @param choices what it may serve besides; empty where this is not the place to say so
     * @param kept what it serves besides and what is not asked at present
     * @param open whether the choices are to be seen at once
     */
    public record File(
            UUID id,
            String filename,
            long size,
            String also,
            List<Choice> choices,
            List<String> kept,
            boolean removable,
            boolean open) {}

    /** @param field its id on the page */
    public record Choice(String field, String item, String label, boolean checked, String error) {}

    List<Item> all() {
        return asked.stream().map(this::item).toList();
    }

    private Item item(EvidenceItem item) {
        return new Item(
                item.id(),
                draft.texts().evidence(item.id()),
                draft.texts().evidenceHelp(item.id()),
                item.necessity().name(),
                item.legalBasis(),
                uploaded.stream()
                        .filter(file -> file.serves(item.id()))
                        .map(file -> file(item.id(), file))
                        .toList(),
                ShownLimits.of(item, draft.texts().words()),
                wrong.file().isEmpty() && wrong.item().equals(item.id()) ? wrong.text() : "");
    }

    private File file(String item, EvidenceFile file) {
        var home = home(file).equals(item);
        return new File(
                file.id(),
                file.filename(),
                file.size(),
                asked.stream()
                        .map(EvidenceItem::id)
                        .filter(other -> !other.equals(item) && file.serves(other))
                        .map(draft.texts()::evidence)
                        .collect(Collectors.joining("; ")),
                home ? choices(file) : List.of(),
                kept(file),
                home,
                isWrong(file));
    }

    /** A file is changed at one place only: at the first document that is asked of those that it serves. */
    private String home(EvidenceFile file) {
        return file.items().stream().filter(this::isAsked).findFirst().orElse("");
    }

    private boolean isAsked(String item) {
        return asked.stream().anyMatch(one -> one.id().equals(item));
    }

    private boolean isWrong(EvidenceFile file) {
        return wrong.file().filter(file.id()::equals).isPresent();
    }

    private List<Choice> choices(EvidenceFile file) {
        return asked.stream()
                .map(EvidenceItem::id)
                .filter(item -> !item.equals(file.item()))
                .map(item -> choice(file, item))
                .toList();
    }

    private Choice choice(EvidenceFile file, String item) {
        var faulty = isWrong(file);
        return new Choice(
                "auch-" + file.id() + "-" + item,
                item,
                draft.texts().evidence(item),
                faulty ? wrong.chosen().contains(item) : file.serves(item),
                faulty && wrong.item().equals(item) ? wrong.text() : "");
    }

    /** Answers may change again; what the form does not know any more is given up. */
    private List<String> kept(EvidenceFile file) {
        var known = draft.engine().definition().evidence().stream()
                .map(EvidenceItem::id)
                .collect(Collectors.toSet());
        return file.further().stream()
                .filter(item -> known.contains(item) && !isAsked(item))
                .toList();
    }
}

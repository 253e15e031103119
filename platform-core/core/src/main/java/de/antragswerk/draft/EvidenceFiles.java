package de.antragswerk.draft;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The files of the signed-in citizen's drafts. */
@ApplicationScoped
public class EvidenceFiles {
    private final EvidenceStore files;
    private final DraftStore drafts;
    private final Benefits benefits;
    private final CurrentActor actor;

    @Inject
    EvidenceFiles(EvidenceStore files, DraftStore drafts, Benefits benefits, CurrentActor actor) {
        this.files = files;
        this.drafts = drafts;
        this.benefits = benefits;
        this.actor = actor;
    }

    EvidenceFiles() {
        this(null, null, null, null);
    }

    @InScope(ScopeKind.CITIZEN)
    public EvidenceFile add(DraftId id, String item, String filename, byte[] content) {
        var draft = drafts.lock(id).orElseThrow(() -> Refusal.notFound("draft-unknown"));
        var asked = asked(draft, item).orElseThrow(() -> Refusal.invalid("evidence-unknown"));
        if (files.of(new Owner.OfDraft(id)).size() >= EvidenceStore.MOST_FILES) {
            throw Refusal.tooLarge("too-many-files");
        }
        var checked = files.checked(item, filename, content);
        ItemLimits.check(asked, checked.file().mediaType(), checked.file().size());
        files.add(new Owner.OfDraft(id), actor.citizen().id(), draft.authority(), checked);
        return checked.file();
    }

    @InScope(ScopeKind.CITIZEN)
    public List<EvidenceFile> of(DraftId id) {
        return files.of(new Owner.OfDraft(id));
    }

    @InScope(ScopeKind.CITIZEN)
    public FileContent content(DraftId id, UUID file) {
        return files.content(new Owner.OfDraft(id), file).orElseThrow(() -> Refusal.notFound("file-unknown"));
    }

    @InScope(ScopeKind.CITIZEN)
    public void remove(DraftId id, UUID file) {
        if (!files.remove(id, file)) {
            throw Refusal.notFound("file-unknown");
        }
    }

    /**
     * Makes a file that is there serve these items as well, and no others; none takes everything back but its first one.
     *
     * @throws Refusal if there is no such file, or the form asks for no such item
     */
    @InScope(ScopeKind.CITIZEN)
    public Serving serve(DraftId id, UUID file, Set<String> items) {
        var draft = drafts.lock(id).orElseThrow(() -> Refusal.notFound("draft-unknown"));
        var found = files.of(new Owner.OfDraft(id)).stream()
                .filter(known -> known.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("file-unknown"));
        var further = items.stream()
                .filter(item -> !item.equals(found.item()))
                .sorted()
                .toList();
        for (var item : further) {
            var asked = asked(draft, item).orElseThrow(() -> Refusal.invalid("evidence-unknown"));
            var objection = ItemLimits.objection(asked, found.mediaType(), found.size());
            if (objection.isPresent()) {
                return new Serving.Unfit(item, objection.get().code());
            }
        }
        files.serve(file, further);
        return new Serving.Saved(found.with(further));
    }

    private Optional<EvidenceItem> asked(Draft draft, String item) {
        return benefits
                .requireServing(draft.benefit(), draft.pluginVersion(), draft.form())
                .engine(draft.form(), java.time.LocalDate.EPOCH)
                .definition()
                .evidence()
                .stream()
                .filter(known -> known.id().equals(item))
                .findFirst();
    }
}

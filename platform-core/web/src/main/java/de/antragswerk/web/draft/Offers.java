package de.antragswerk.web.draft;

import de.antragswerk.draft.Draft;
import de.antragswerk.draft.Drafts;
import de.antragswerk.draft.EditedDraft;
import de.antragswerk.draft.edit.PageEdit;
import de.antragswerk.folder.Folder;
import de.antragswerk.folder.FolderFact;
import de.antragswerk.folder.ToldFacts;
import de.antragswerk.form.FieldNode;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.web.form.Kept;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the citizen's folder offers on the pages of a form, and what they take of it. */
@Singleton
class Offers {
    private final Folder folder;
    private final Drafts drafts;
    private final BenefitNames names;

    @Inject
    Offers(Folder folder, Drafts drafts, BenefitNames names) {
        this.folder = folder;
        this.drafts = drafts;
        this.names = names;
    }

    OpenDraft beside(OpenDraft draft) {
        Map<Fact, Kept> kept = new EnumMap<>(Fact.class);
        folder.facts().forEach(fact -> kept.put(fact.fact(), new Kept(fact, source(fact))));
        return draft.offering(kept);
    }

    private String source(FolderFact fact) {
        return names.of(fact.source().benefit()) + ", " + fact.source().authority();
    }

    /** Saves the page; a take-over is noted in the folder in the same transaction. */
    EditedDraft save(PageModel page, Posted posted) {
        Draft draft = page.draft().draft();
        var edit = new PageEdit(page.asked(), posted.sent());
        return taken(page, posted)
                .map(fact -> folder.takeOver(draft, edit, fact))
                .orElseGet(() -> drafts.edit(draft, edit));
    }

    /** With the folder's answer in the place of the one that was sent, if that is what the button says. */
    static Posted completed(PageModel page, Posted posted) {
        if (posted.settlesClash()) {
            return posted;
        }
        return offered(page, posted)
                .map(kept -> posted.with(pointer(posted), kept.fact().answer().entered()))
                .orElse(posted);
    }

    /** The fact that this page takes over; none when its question was already answered so. */
    static Optional<Fact> taken(PageModel page, Posted posted) {
        return offered(page, posted)
                .filter(kept -> List.of(kept.fact().answer().entered())
                        .equals(posted.answers().get(pointer(posted))))
                .filter(kept -> node(page, posted)
                        .filter(node ->
                                !node.entered().equals(kept.fact().answer().entered()))
                        .isPresent())
                .map(kept -> kept.fact().fact());
    }

    private static Optional<Kept> offered(PageModel page, Posted posted) {
        return node(page, posted)
                .flatMap(node -> node.field()
                        .fact()
                        .map(page.draft().aids().folder()::get)
                        .filter(kept -> kept.fact()
                                .answer()
                                .fits(
                                        node.field(),
                                        page.draft().engine().definition().codeLists())));
    }

    private static Optional<FieldNode> node(PageModel page, Posted posted) {
        var view = page.draft().filling().view(page.page());
        return page.page().entry().isPresent()
                ? Optional.empty()
                : ToldFacts.own(view.nodes())
                        .filter(node -> node.pointer().equals(pointer(posted)))
                        .findFirst();
    }

    private static String pointer(Posted posted) {
        return posted.action() instanceof PageAction.TakeOver over ? over.pointer() : "";
    }
}

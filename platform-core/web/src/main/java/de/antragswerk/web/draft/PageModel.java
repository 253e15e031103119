package de.antragswerk.web.draft;

import de.antragswerk.draft.edit.EnginePage;
import de.antragswerk.draft.edit.Sheet;
import de.antragswerk.draft.edit.Shown;
import de.antragswerk.form.Filling;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.web.form.FormPage;
import de.antragswerk.web.form.FormPages;
import jakarta.mvc.Models;
import java.util.UUID;

/** What the template of a form page gets. */
record PageModel(OpenDraft draft, PageAt page) {
    private static final int SHEET_ID_LENGTH = 8;

    /** The same page in the same draft after a change. */
    PageModel in(OpenDraft changed) {
        return new PageModel(changed, page);
    }

    EnginePage asked() {
        return new EnginePage(draft.engine(), page);
    }

    String address() {
        return draft.address() + "/seiten/" + page.id();
    }

    String title() {
        return draft.texts().pageTitle(draft.filling(), page);
    }

    Sheet newSheet() {
        return sheet(UUID.randomUUID().toString().substring(0, SHEET_ID_LENGTH), 0);
    }

    /** What is on the page now, in a rendering that already stands in a browser. */
    Sheet sheet(String id, int turn) {
        return new Sheet(
                id, turn, draft.draft().revision(), Shown.of(draft.filling().view(page)));
    }

    /** @param check whether errors are shown */
    void putFields(Models models, Sheet sheet, boolean check) {
        models.put("sheet", SheetFields.of(sheet)).put("page", shown(draft.filling(), check));
    }

    /** The page with other answers than the stored ones. */
    FormPage shown(Filling filling, boolean check) {
        return FormPages.of(filling, page, draft.texts(), draft.engine().definition(), draft.aids(), check);
    }

    void putFrame(Models models, boolean fromReview) {
        var pages = draft.pages();
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("formTitle", draft.texts().title())
                .put("number", pages.indexOf(page) + 1)
                .put("pages", pages.size())
                .put("short", draft.purpose() == FormPurpose.APPLICATION_DAY)
                .put("back", fromReview ? draft.address() + "/pruefen" : draft.before(page.id()))
                .put("fromReview", fromReview);
    }
}

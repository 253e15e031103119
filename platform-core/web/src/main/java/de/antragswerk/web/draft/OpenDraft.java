package de.antragswerk.web.draft;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.draft.Draft;
import de.antragswerk.form.Filling;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.web.form.Aids;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.form.Kept;
import de.antragswerk.web.page.German;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft together with its form, which is there only while the benefit's plugin is. */
record OpenDraft(Draft draft, Benefit benefit, FormEngine engine, FormTexts texts, Aids aids, Filling filling) {

    OpenDraft(Draft draft, Benefit benefit, FormEngine engine, FormTexts texts, Aids aids) {
        this(draft, benefit, engine, texts, aids, engine.filling(draft.answers()));
    }

    OpenDraft with(Draft saved) {
        return new OpenDraft(saved, benefit, engine, texts, aids);
    }

    /** The same draft with what its citizen keeps. */
    OpenDraft offering(Map<Fact, Kept> kept) {
        return new OpenDraft(draft, benefit, engine, texts, aids.with(kept), filling);
    }

    JsonObject answers() {
        return draft.answers();
    }

    String benefitName() {
        return benefit.nameOn(draft.applicationDay().orElseGet(German::today));
    }

    FormPurpose purpose() {
        return benefit.descriptor().offer(draft.form().id()).orElseThrow().purpose();
    }

    List<PageAt> pages() {
        return filling.pages();
    }

    Optional<PageAt> page(String id) {
        return filling.page(id);
    }

    boolean asksForEvidence() {
        return !filling.evidence().isEmpty();
    }

    String address() {
        return "/entwuerfe/" + draft.id();
    }

    /** Where to go on after that page. */
    String after(String pageId) {
        var pages = pages();
        for (var position = 0; position < pages.size() - 1; position++) {
            if (pages.get(position).id().equals(pageId)) {
                return address() + "/seiten/" + pages.get(position + 1).id();
            }
        }
        return address() + (asksForEvidence() ? "/nachweise" : "/pruefen");
    }

    /** Where to go back to from that page. */
    String before(String pageId) {
        var pages = pages();
        for (var position = 1; position < pages.size(); position++) {
            if (pages.get(position).id().equals(pageId)) {
                return address() + "/seiten/" + pages.get(position - 1).id();
            }
        }
        return address();
    }
}

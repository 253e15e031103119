package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.PlanningBasis;
import de.antragswerk.region.Regions;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.Comparison;
import de.antragswerk.whatif.Scenario;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a scenario: the form, and when all of it could be read, everyone's share now and then. */
@Singleton
public class WhatIfPage {
    static final String VIEW = "was-waere-wenn.html";
    static final String PERIOD = "zeitraum";
    private final Regions regions;
    private final Models models;

    @Inject
    public WhatIfPage(Regions regions, Models models) {
        this.regions = regions;
        this.models = models;
    }

    /** @param periods to choose from, the shown one selected */
    String show(String address, List<OptionView> periods, PlanningBasis planning, Sight sight, Entered entered) {
        var input = planning.input();
        var basis = new Basis(input, planning.figures(), sight, candidates(input));
        var reading = ScenarioEntry.read(basis, entered);
        models.put("address", address)
                .put("periods", periods)
                .put("form", new ScenarioForm(basis, entered, reading.errors()))
                .put("words", new ScenarioWords(basis).of(reading.changes()))
                .put("pools", input.pools())
                .put("whole", sight instanceof Sight.Everything)
                .put("impossible", "")
                .put("shown", false);
        if (reading.isRight()) {
            result(basis, Comparison.of(input, new Scenario(reading.changes())));
        }
        return VIEW;
    }

    /** Where there is no period yet. */
    String showNothing() {
        return "was-waere-wenn-leer.html";
    }

    private void result(Basis basis, Comparison comparison) {
        switch (comparison) {
            case Comparison.Compared compared ->
                models.put("result", ResultView.of(basis.input(), compared, basis.sight()))
                        .put("shown", true);
            case Comparison.Impossible impossible -> models.put("impossible", text(impossible.code()));
        }
    }

    private static String text(String code) {
        var texts = Texts.german();
        var key = "whatif.impossible." + code;
        return texts.text(texts.has(key) ? key : "whatif.impossible.other");
    }

    private List<Candidate> candidates(SettlementInput input) {
        var members = input.members().stream().map(Member::key).collect(Collectors.toSet());
        return regions.laender().stream()
                .filter(land -> !members.contains(land.ars().value()))
                .map(land -> new Candidate(land.ars().value(), land.name(), regions.inhabitants(land.ars())))
                .toList();
    }
}

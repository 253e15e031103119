package de.antragswerk.web.routing;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The benefits and their forms, to choose from in a rule. A choice is written {@code alg2} or {@code alg2/hauptantrag}. */
@Singleton
class RoutedForms {
    private final Benefits benefits;
    private final BenefitNames names;

    @Inject
    RoutedForms(Benefits benefits, BenefitNames names) {
        this.benefits = benefits;
        this.names = names;
    }

    /** @param chosen stays in the list also while its plugin is away */
    List<OptionView> options(String chosen) {
        var options = new ArrayList<OptionView>();
        for (var descriptor : benefits.available()) {
            add(options, descriptor.id(), Optional.empty(), chosen);
            forms(descriptor).forEach(form -> add(options, descriptor.id(), Optional.of(form), chosen));
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(OptionView::selected)) {
            options.add(new OptionView(chosen, chosen, true));
        }
        return options;
    }

    private void add(List<OptionView> options, BenefitId benefit, Optional<String> form, String chosen) {
        var code = code(Optional.of(benefit), form);
        options.add(new OptionView(code, label(benefit, form), code.equals(chosen)));
    }

    private static List<String> forms(BenefitDescriptor descriptor) {
        return descriptor.forms().stream().map(offer -> offer.id().value()).toList();
    }

    String label(BenefitId benefit, Optional<String> variant) {
        return variant.map(form -> names.of(benefit) + ": " + title(benefit, form))
                .orElseGet(() -> names.of(benefit));
    }

    private String title(BenefitId benefit, String form) {
        return benefits.find(benefit)
                .filter(present -> forms(present.descriptor()).contains(form))
                .map(present -> new FormTexts(new FormId(form), present.texts(Locale.GERMAN)).title())
                .orElse(form);
    }

    static boolean isCode(String text) {
        return text.isEmpty() || text.matches("[a-z][a-z0-9-]{1,39}(/[a-zA-Z0-9-]{1,40})?");
    }

    static String code(Optional<BenefitId> benefit, Optional<String> variant) {
        return benefit.map(BenefitId::value).orElse("")
                + variant.map(form -> "/" + form).orElse("");
    }
}

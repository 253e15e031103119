package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.web.form.FieldView.OptionView;
import java.util.List;
import java.util.Optional;

/** The periods to choose from; the youngest unless another one is asked for. */
record PeriodChoice(List<SettlementPeriod> periods, String wanted) {

    Optional<String> chosen() {
        return periods.stream()
                .map(SettlementPeriod::id)
                .filter(wanted::equals)
                .findFirst()
                .or(() -> periods.stream().map(SettlementPeriod::id).findFirst());
    }

    List<OptionView> options() {
        return periods.stream()
                .map(period -> new OptionView(
                        period.id(),
                        period.id(),
                        chosen().filter(period.id()::equals).isPresent()))
                .toList();
    }
}

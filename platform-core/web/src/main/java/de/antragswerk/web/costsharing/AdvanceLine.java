package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.AdvancePayment;
import de.antragswerk.web.page.German;
import java.time.LocalDate;

/** An advance payment as the page shows it. @param paidOn empty while it has not come in */
public record AdvanceLine(String id, String land, long cents, LocalDate dueOn, String paidOn) {

    static AdvanceLine of(AdvancePayment payment, String land) {
        return new AdvanceLine(
                payment.id().toString(),
                land,
                payment.cents(),
                payment.dueOn(),
                payment.paidOn().map(German::day).orElse(""));
    }

    public boolean isPaid() {
        return !paidOn.isEmpty();
    }
}

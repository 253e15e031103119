package de.antragswerk.statement.invoice;

import java.time.LocalDate;

/** The invoice that another one corrects (BG-3). */
public record Preceding(String number, LocalDate issuedOn) {
    public Preceding {
        Required.text(number, "an invoice has a number");
    }
}

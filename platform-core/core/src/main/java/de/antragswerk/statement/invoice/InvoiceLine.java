package de.antragswerk.statement.invoice;

/** What is paid for. @param cents net; negative where the payer gets something back */
public record InvoiceLine(String name, String description, long cents) {
    public InvoiceLine {
        Required.text(name, "a line has a name");
    }
}

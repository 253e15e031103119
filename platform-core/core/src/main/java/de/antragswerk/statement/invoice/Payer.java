package de.antragswerk.statement.invoice;

import de.antragswerk.tenancy.LeitwegId;

/** Who pays. @param leitwegId BT-10 and BT-49; its type has checked the check digits */
public record Payer(String name, LeitwegId leitwegId, Address address) {
    public Payer {
        Required.text(name, "a payer has a name");
        Required.that(leitwegId != null, "a payer of electronic invoices has a Leitweg-ID");
        Required.that(address != null, "a payer has an address");
    }
}

package de.antragswerk.statement;

import de.antragswerk.statement.invoice.Address;
import de.antragswerk.statement.invoice.Issuer;
import de.antragswerk.statement.invoice.Vat;
import java.util.Map;
import java.util.Optional;

/**
 * What the parties of the cost sharing have agreed on beside the costs themselves. Whether value added tax is due stands here and
 * nowhere in the code: no source says it for everybody.
 *
 * @param paymentDays days from the invoice to the day it is due
 * @param parties by Land
 */
public record ShareContract(Issuer issuer, Vat vat, int paymentDays, Map<String, Party> parties) {

    /** @param name as it stands on an invoice */
    public record Party(String name, Address address) {}

    public ShareContract {
        if (paymentDays < 1) {
            throw new IllegalArgumentException("who pays has at least a day");
        }
        parties = Map.copyOf(parties);
    }

    public Optional<Party> party(String land) {
        return Optional.ofNullable(parties.get(land));
    }
}

package de.antragswerk.statement.invoice;

/**
 * Who shares the costs and is paid.
 *
 * @param identifier by which payers know it (BT-29); stands for the VAT number, which must be absent where no VAT is due
 * @param vatNumber BT-31; empty if it has none
 * @param taxNumber BT-32; empty if it has none
 * @param accountName whose account it is (BT-85)
 */
public record Issuer(
        String name,
        String identifier,
        String vatNumber,
        String taxNumber,
        Address address,
        Contact contact,
        Iban iban,
        String accountName) {
    public Issuer {
        Required.text(name, "an issuer has a name");
        Required.text(identifier, "an issuer has an identifier");
        Required.that(address != null, "an issuer has an address");
        Required.that(contact != null, "an issuer has a contact");
        Required.that(iban != null, "an issuer has an account");
        Required.text(accountName, "an account has an owner");
    }
}

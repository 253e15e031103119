package de.antragswerk.statement;

import de.antragswerk.json.Json;
import de.antragswerk.statement.invoice.Address;
import de.antragswerk.statement.invoice.Contact;
import de.antragswerk.statement.invoice.Iban;
import de.antragswerk.statement.invoice.Issuer;
import de.antragswerk.statement.invoice.Vat;
import de.antragswerk.tenancy.TenantFiles;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.stream.Collectors;

/** Reads the contract that comes with the application ({@code cost/issuer.json}). */
final class ShareContractFile {
    private ShareContractFile() {}

    /** @throws IllegalStateException if the file is damaged: better no start than invoices without an account */
    static ShareContract read(TenantFiles.TenantFile file) {
        try (var reader = Json.createReader(new StringReader(file.text()))) {
            return contract(reader.readObject());
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException damage) {
            throw new IllegalStateException(file.source() + " is damaged: " + damage.getMessage(), damage);
        }
    }

    private static ShareContract contract(JsonObject json) {
        return new ShareContract(
                issuer(json.getJsonObject("issuer")),
                vat(json.getJsonObject("vat")),
                json.getInt("paymentDays"),
                json.getJsonArray("payers").getValuesAs(JsonObject.class).stream()
                        .collect(Collectors.toMap(
                                payer -> payer.getString("land"),
                                payer -> new ShareContract.Party(payer.getString("name"), address(payer)))));
    }

    private static Issuer issuer(JsonObject json) {
        var contact = json.getJsonObject("contact");
        return new Issuer(
                json.getString("name"),
                json.getString("identifier"),
                json.getString("vatNumber"),
                json.getString("taxNumber"),
                address(json),
                new Contact(contact.getString("name"), contact.getString("phone"), contact.getString("email")),
                new Iban(json.getString("iban")),
                json.getString("accountName"));
    }

    private static Vat vat(JsonObject json) {
        return new Vat(Vat.Category.valueOf(json.getString("category")), json.getInt("rate"), json.getString("reason"));
    }

    private static Address address(JsonObject json) {
        return new Address(
                json.getString("street"),
                json.getString("postcode"),
                json.getString("city"),
                json.getString("country", "DE"));
    }
}

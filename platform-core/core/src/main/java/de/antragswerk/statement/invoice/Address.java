package de.antragswerk.statement.invoice;

/** @param country two letters (ISO 3166-1) */
public record Address(String street, String postcode, String city, String country) {
    public Address {
        Required.text(street, "an address has a street");
        Required.text(postcode, "an address has a postcode");
        Required.text(city, "an address has a city");
        Required.text(country, "an address has a country");
    }
}

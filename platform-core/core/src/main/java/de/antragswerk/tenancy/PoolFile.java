package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The cost pools that come with the application; the settlement works with those in the database. */
record PoolFile(List<Pool> pools) {

    /**
     * Costs of a period that are to be shared.
     *
     * @param kind A to E after IT-PLR decision 2021/24
     */
    record Pool(String id, String name, String kind, LocalDate from, LocalDate to, long amountCents, String source) {
        Pool {
            requireNonNull(id, "a cost pool has an id");
            requireNonNull(name, "a cost pool has a name");
            requireNonNull(source, "an amount comes from somewhere");
            if (!kind.matches("[A-E]")) {
                throw new IllegalArgumentException("the cost pool " + id + " must be of a kind from A to E");
            }
            if (to.isBefore(from) || amountCents < 0) {
                throw new IllegalArgumentException("period or amount of the cost pool " + id + " cannot be right");
            }
        }
    }

    PoolFile {
        pools = List.copyOf(pools);
    }

    static PoolFile read(String source, String text) {
        try {
            return new PoolFile(TenantJson.parse(text).getJsonArray("pools").getValuesAs(JsonObject.class).stream()
                    .map(PoolFile::pool)
                    .toList());
        } catch (JsonException
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | DateTimeException damage) {
            throw new TenancyException(
                    TenancyException.Code.DAMAGED_FILE, source + " is damaged: " + damage.getMessage(), damage);
        }
    }

    private static Pool pool(JsonObject json) {
        return new Pool(
                json.getString("id"),
                json.getString("name"),
                json.getString("kind"),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                json.getJsonNumber("amountCents").longValueExact(),
                json.getString("source"));
    }
}

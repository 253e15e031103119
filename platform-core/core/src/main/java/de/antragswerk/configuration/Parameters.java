package de.antragswerk.configuration;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.region.Ars;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The values of a benefit's parameters as they hold at a place. They are public, and may be asked in any transaction or in none. */
@ApplicationScoped
public class Parameters {
    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    /** By name; a parameter without a value and without a standard is absent. */
    public JsonObject at(Benefit benefit, Ars place, LocalDate day) {
        var declared = benefit.parameters();
        if (declared.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var connection = dataSource.getConnection()) {
            return effective(
                    declared,
                    new StoredParameters(connection)
                            .effective(benefit.descriptor().id(), place, day));
        } catch (SQLException failure) {
            throw Areas.unreadable(failure);
        }
    }

    /** A value that the plugin's present version does not accept (any more) counts as not set. */
    static JsonObject effective(List<Parameter> declared, List<ParameterValue> values) {
        Map<String, JsonValue> set = new HashMap<>();
        values.forEach(value -> set.put(value.name(), value.value()));
        var json = Json.createObjectBuilder();
        for (var parameter : declared) {
            var value = set.get(parameter.name());
            if (value != null && parameter.type().accepts(value)) {
                json.add(parameter.name(), value);
            } else {
                parameter.standard().ifPresent(standard -> json.add(parameter.name(), standard));
            }
        }
        return json.build();
    }
}

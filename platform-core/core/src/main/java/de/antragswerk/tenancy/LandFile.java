package de.antragswerk.tenancy;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A Land's folder, read and checked.
 *
 * @param configuration everything about the Land itself, without its authorities
 */
record LandFile(Land land, JsonObject configuration, List<Authority> authorities, List<BenefitSetting> settings) {

    private static final String AUTHORITIES = "authorities";

    LandFile {
        authorities = List.copyOf(authorities);
        settings = List.copyOf(settings);
    }

    /** Refuses the file as a whole, naming it, when anything in it cannot be right. */
    static LandFile read(String source, String text) {
        try {
            return read(TenantJson.parse(text));
        } catch (JsonException
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | DateTimeException damage) {
            throw new TenancyException(
                    TenancyException.Code.DAMAGED_FILE, source + " is damaged: " + damage.getMessage(), damage);
        }
    }

    private static LandFile read(JsonObject json) {
        var land = TenantJson.land(json);
        var authorities = new ArrayList<Authority>();
        var settings = new ArrayList<BenefitSetting>();
        var seen = new HashSet<AuthorityId>();
        for (var entry : json.getJsonArray(AUTHORITIES).getValuesAs(JsonObject.class)) {
            var id = AuthorityId.of(entry.getString("ars"));
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the authority " + id + " comes twice");
            }
            authorities.add(new Authority(id, land.key(), entry.getString("name"), TenantJson.contact(entry)));
            for (var benefit : entry.getJsonArray("benefits").getValuesAs(JsonObject.class)) {
                settings.add(setting(id, benefit));
            }
        }
        var configuration = Json.createObjectBuilder(json).remove(AUTHORITIES).build();
        return new LandFile(land, configuration, authorities, settings);
    }

    private static BenefitSetting setting(AuthorityId authority, JsonObject json) {
        return new BenefitSetting(
                authority.area(),
                new BenefitId(json.getString("benefit")),
                json.getBoolean("enabled") ? SettingState.LIVE : SettingState.OFF,
                "",
                TenantJson.notice(json));
    }
}

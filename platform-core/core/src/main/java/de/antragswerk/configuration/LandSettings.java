package de.antragswerk.configuration;

import de.antragswerk.json.Json;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.TenantColumns;
import jakarta.json.JsonArrayBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * All settings and values of parameters in a Land at once, for its export and import; two statements each, however many Kommunen
 * there are. The caller's transaction must be the coordination office's or the platform's, or administer the Land.
 */
public final class LandSettings {
    private final Connection connection;

    public LandSettings(Connection connection) {
        this.connection = connection;
    }

    /** In the order of areas and benefits. */
    public List<BenefitSetting> settings(LandKey land) throws SQLException {
        var settings = new ArrayList<BenefitSetting>();
        try (var query = connection.prepareStatement("""
                select area, benefit, state, pause_text, notice::text as notice from benefit_setting where land = ?
                order by area collate "C", benefit collate "C"
                """)) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    settings.add(StoredSettings.setting(row));
                }
            }
        }
        return settings;
    }

    /** In the order of areas, benefits, names and days. */
    public List<ParameterValue> parameters(LandKey land) throws SQLException {
        try (var query = connection.prepareStatement("""
                select area, benefit, name, valid_from, value::text as value from parameter_value where land = ?
                order by area collate "C", benefit collate "C", name collate "C", valid_from""")) {
            query.setString(1, land.value());
            return StoredParameters.values(query);
        }
    }

    /** From then on the Land has exactly these settings; rows that are already so are not touched. */
    public void replaceSettings(LandKey land, List<BenefitSetting> settings) throws SQLException {
        var rows = Json.createArrayBuilder();
        settings.forEach(setting -> rows.add(Json.createObjectBuilder()
                .add("area", setting.area().value())
                .add("benefit", setting.benefit().value())
                .add("state", setting.state().name())
                .add("pause_text", setting.pauseText())
                .add("notice", TenantColumns.json(setting.notice()))));
        update(land, rows, """
                with wanted as (select area, benefit, state, nullif(pause_text, '') as pause_text, notice::jsonb as notice
                  from jsonb_to_recordset(?::jsonb) as r (area text, benefit text, state text, pause_text text, notice text)),
                gone as (delete from benefit_setting s where land = ?
                  and not exists (select from wanted w where w.area = s.area and w.benefit = s.benefit))
                insert into benefit_setting (area, land, benefit, state, pause_text, notice)
                select area, left(area, 2), benefit, state, pause_text, notice from wanted
                on conflict (area, benefit) do update set state = excluded.state, pause_text = excluded.pause_text,
                  notice = excluded.notice, changed_by = null, changed_at = now()
                where (benefit_setting.state, benefit_setting.pause_text, benefit_setting.notice)
                  is distinct from (excluded.state, excluded.pause_text, excluded.notice)""");
    }

    /** From then on the Land has exactly these values; whether they fit the parameters is the caller's question. */
    public void replaceParameters(LandKey land, List<ParameterValue> values) throws SQLException {
        var rows = Json.createArrayBuilder();
        values.forEach(value -> rows.add(Json.createObjectBuilder()
                .add("area", value.area().value())
                .add("benefit", value.benefit().value())
                .add("name", value.name())
                .add("valid_from", value.validFrom().toString())
                .add("value", value.value())));
        update(land, rows, """
                with wanted as (select * from jsonb_to_recordset(?::jsonb)
                  as r (area text, benefit text, name text, valid_from date, value jsonb)),
                gone as (delete from parameter_value p where land = ? and not exists (select from wanted w
                  where w.area = p.area and w.benefit = p.benefit and w.name = p.name and w.valid_from = p.valid_from))
                insert into parameter_value (area, land, benefit, name, valid_from, value)
                select area, left(area, 2), benefit, name, valid_from, value from wanted
                on conflict (area, benefit, name, valid_from) do update set value = excluded.value,
                  changed_by = null, changed_at = now()
                where parameter_value.value is distinct from excluded.value""");
    }

    private void update(LandKey land, JsonArrayBuilder rows, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, rows.build().toString());
            statement.setString(2, land.value());
            statement.executeUpdate();
        }
    }
}

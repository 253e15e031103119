package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.SettingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads and changes settings in one transaction whose scope administers the area. */
final class Switchboard {
    private final Connection connection;
    private final StoredSettings stored;
    private final StoredParameters parametersOf;
    private final GoLiveGate gate;

    Switchboard(Connection connection, GoLiveGate gate) {
        this.connection = connection;
        this.stored = new StoredSettings(connection);
        this.parametersOf = new StoredParameters(connection);
        this.gate = gate;
    }

    /** With the values that the area has set for parameters. */
    AreaSetting of(Ars area, BenefitId benefit) throws SQLException {
        var setting = withoutParameters(area, benefit);
        var parameters = parametersOf.own(area, benefit);
        return new AreaSetting(
                setting.area(),
                setting.benefit(),
                setting.own(),
                setting.inherited(),
                setting.authority(),
                setting.ready(),
                setting.changedBy(),
                setting.changedAt(),
                parameters,
                Version.of(setting.own(), parameters));
    }

    private AreaSetting withoutParameters(Ars area, BenefitId benefit) throws SQLException {
        return overview(area, List.of(benefit)).stream()
                .filter(setting -> setting.benefit().equals(benefit))
                .findFirst()
                .orElseThrow();
    }

    /** Every benefit that is asked for or set around the area, in the order of their ids. */
    List<AreaSetting> overview(Ars area, Collection<BenefitId> benefits) throws SQLException {
        var around = stored.around(area);
        var authority = stored.authority(area);
        var ready = authority.isEmpty() ? Set.<BenefitId>of() : stored.ready(authority.get());
        var settings = new TreeMap<String, AreaSetting>();
        benefits.forEach(benefit -> settings.put(benefit.value(), setting(area, benefit, around, authority, ready)));
        around.forEach(row -> settings.computeIfAbsent(
                row.setting().benefit().value(), id -> setting(area, new BenefitId(id), around, authority, ready)));
        return List.copyOf(settings.values());
    }

    private static AreaSetting setting(
            Ars area,
            BenefitId benefit,
            List<StoredSettings.Row> around,
            Optional<AuthorityId> authority,
            Set<BenefitId> ready) {
        var rows = around.stream()
                .filter(row -> row.setting().benefit().equals(benefit))
                .toList();
        var own = rows.stream().filter(row -> row.setting().area().equals(area)).findFirst();
        var inherited = rows.stream()
                .map(StoredSettings.Row::setting)
                .filter(setting -> !setting.area().equals(area))
                .findFirst();
        return new AreaSetting(
                area,
                benefit,
                own.map(StoredSettings.Row::setting),
                inherited,
                authority,
                ready.contains(benefit),
                own.map(StoredSettings.Row::changedBy).orElse(""),
                own.map(StoredSettings.Row::changedAt),
                List.of(),
                Version.of(own.map(StoredSettings.Row::setting), List.of()));
    }

    SettingOutcome change(Change change) throws SQLException {
        var findings = SettingCheck.of(change.wanted(), change.declared());
        if (!findings.isEmpty()) {
            return new SettingOutcome.Faulty(findings);
        }
        stored.lock(change.area(), change.benefit());
        var before = of(change.area(), change.benefit());
        if (change.isDone(before)) {
            return new SettingOutcome.Changed(before);
        }
        if (!before.version().equals(change.wanted().version())) {
            return new SettingOutcome.Stale(before);
        }
        if (change.wanted().state().filter(SettingState.LIVE::equals).isPresent()
                && before.authority().isPresent()) {
            return goLive(change, before, before.authority().get());
        }
        write(change);
        return new SettingOutcome.Changed(of(change.area(), change.benefit()));
    }

    /**
     * For an authority, or a place at one. The checklist also looks at what is being set just now (the notice about the processing
     * time), so it is asked after the change was written, which is taken back when something is missing. A whole Land or Kreis
     * does not come here: it goes ahead with those that are ready.
     */
    private SettingOutcome goLive(Change change, AreaSetting before, AuthorityId authority) throws SQLException {
        var valueless = valueless(change, before);
        if (!valueless.isEmpty()) {
            return new SettingOutcome.Faulty(valueless);
        }
        run("savepoint before_going_live");
        write(change);
        var missing = gate.missing(connection, authority, change.benefit());
        var now = of(change.area(), change.benefit());
        if (!missing.isEmpty() || now.isWaiting()) {
            run("rollback to savepoint before_going_live");
            return new SettingOutcome.NotReady(missing);
        }
        return new SettingOutcome.Changed(now);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Mandatory parameters for which neither the area nor one around it has a value that holds today. */
    private List<Finding> valueless(Change change, AreaSetting before) throws SQLException {
        var names = new HashSet<String>();
        parametersOf.effective(change.benefit(), change.area(), change.today()).stream()
                .filter(value ->
                        change.wanted().parameters().isEmpty() || !value.area().equals(change.area()))
                .map(ParameterValue::name)
                .forEach(names::add);
        change.wanted().parameters().orElse(before.parameters()).stream()
                .filter(value -> !value.validFrom().isAfter(change.today()))
                .map(ParameterValue::name)
                .forEach(names::add);
        return change.declared().stream()
                .filter(parameter -> parameter.mandatory() && !names.contains(parameter.name()))
                .map(parameter -> new Finding("/parameters/" + parameter.name(), "parameter-missing"))
                .toList();
    }

    private void write(Change change) throws SQLException {
        var area = change.area();
        var benefit = change.benefit();
        var setting = change.setting();
        if (setting.isPresent()) {
            stored.write(setting.get(), change.who(), change.now());
        } else {
            stored.remove(area, benefit);
        }
        if (change.wanted().parameters().isPresent()) {
            parametersOf.replace(area, benefit, change.wanted().parameters().get(), change.who(), change.now());
        }
        if (withoutParameters(area, benefit).state() == SettingState.LIVE) {
            gate.grant(connection, area, benefit);
        }
    }
}

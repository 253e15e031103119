package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.SettingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads and changes settings in one transaction whose scope administers the area. */
final class Switchboard {
    private final Connection connection;
    private final StoredSettings stored;
    private final GoLiveGate gate;

    Switchboard(Connection connection, GoLiveGate gate) {
        this.connection = connection;
        this.stored = new StoredSettings(connection);
        this.gate = gate;
    }

    AreaSetting of(Ars area, BenefitId benefit) throws SQLException {
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
                Version.of(own.map(StoredSettings.Row::setting)));
    }

    SettingOutcome change(Ars area, BenefitId benefit, SettingChange change, String who, Instant now)
            throws SQLException {
        var findings = SettingCheck.of(change);
        if (!findings.isEmpty()) {
            return new SettingOutcome.Faulty(findings);
        }
        stored.lock(area, benefit);
        var before = of(area, benefit);
        var wanted = change.state()
                .map(state -> new BenefitSetting(area, benefit, state, change.pauseText(), change.notice()));
        if (wanted.equals(before.own()) && (!before.isWaiting() || wanted.isEmpty())) {
            return new SettingOutcome.Changed(before);
        }
        if (!before.version().equals(change.version())) {
            return new SettingOutcome.Stale(before);
        }
        if (change.state().filter(SettingState.LIVE::equals).isPresent()
                && before.authority().isPresent()) {
            var authority = before.authority().get();
            var missing = gate.missing(connection, authority, benefit);
            var above = !authority.area().equals(area);
            if (!missing.isEmpty() || above && !before.ready()) {
                return new SettingOutcome.NotReady(missing);
            }
        }
        write(area, benefit, wanted, who, now);
        return new SettingOutcome.Changed(of(area, benefit));
    }

    private void write(Ars area, BenefitId benefit, Optional<BenefitSetting> wanted, String who, Instant now)
            throws SQLException {
        if (wanted.isPresent()) {
            stored.write(wanted.get(), who, now);
        } else {
            stored.remove(area, benefit);
        }
        if (of(area, benefit).state() == SettingState.LIVE) {
            gate.grant(connection, area, benefit);
        }
    }
}

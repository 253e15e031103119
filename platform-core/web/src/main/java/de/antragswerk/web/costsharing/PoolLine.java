package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cost pool as pages show it.
 *
 * @param key how it is divided, in words
 * @param benefits whose uses count, in words
 * @param files how many vouchers it has
 */
public record PoolLine(
        String id,
        String name,
        String kind,
        String key,
        String benefits,
        String source,
        long plannedCents,
        long actualCents,
        int files) {

    static PoolLine of(CostPool pool, List<KeyFigures> figures, BenefitNames names, int files) {
        return new PoolLine(
                pool.id(),
                pool.name(),
                pool.kind().name(),
                Wordings.of(pool.profile(), figures),
                pool.benefits().isEmpty()
                        ? Texts.german().text("settling.pool.benefits.all")
                        : pool.benefits().stream()
                                .map(id -> names.of(new BenefitId(id)))
                                .collect(Collectors.joining(", ")),
                pool.source(),
                pool.plannedCents(),
                pool.amountCents(),
                files);
    }
}

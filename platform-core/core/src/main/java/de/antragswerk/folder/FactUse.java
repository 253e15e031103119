package de.antragswerk.folder;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.fact.Fact;
import java.time.Instant;

/** A fact was taken over into an application. */
public record FactUse(Fact fact, Instant at, BenefitId benefit) {}

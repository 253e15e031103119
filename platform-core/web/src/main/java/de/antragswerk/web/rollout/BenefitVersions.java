package de.antragswerk.web.rollout;

import de.antragswerk.rollout.Rollout;
import java.util.List;

/** A benefit with its versions, its rollouts and who is on what. */
public record BenefitVersions(
        String id, String name, List<InstalledVersion> versions, List<Rollout> rollouts, List<LandVersions> laender) {}

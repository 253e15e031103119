package de.antragswerk.onboarding;

import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;

/**
 * A Land in the list.
 *
 * @param contractUntil the last day of the contract
 * @param live how many authorities take applications for at least one benefit
 */
public record JoinedLand(LandKey key, String name, LocalDate contractUntil, int authorities, int live) {

    public boolean isContractOver(LocalDate today) {
        return contractUntil.isBefore(today);
    }
}

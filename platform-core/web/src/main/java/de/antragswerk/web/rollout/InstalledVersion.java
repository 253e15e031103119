package de.antragswerk.web.rollout;

import java.util.Optional;
import java.util.UUID;

/**
 * An installed version on a page.
 *
 * @param role GENERAL, ACTIVE, UNPLANNED, ROLLED_BACK or EARLIER; what the texts call it
 * @param rollout the one that brings or brought it in
 */
public record InstalledVersion(String version, String role, Optional<UUID> rollout) {
    public String badge() {
        return switch (role) {
            case "GENERAL" -> "success";
            case "ROLLED_BACK" -> "danger";
            case "UNPLANNED" -> "warning";
            default -> "info";
        };
    }

    /** A version that was taken back may be brought in once more. */
    public boolean plannable() {
        return role.equals("UNPLANNED") || role.equals("ROLLED_BACK");
    }
}

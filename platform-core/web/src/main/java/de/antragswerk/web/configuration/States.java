package de.antragswerk.web.configuration;

import de.antragswerk.tenancy.SettingState;

/** How a state looks. */
final class States {
    private States() {}

    /** The kind of KERN's badge; the words stand beside the colour. */
    static String badge(SettingState state) {
        return switch (state) {
            case LIVE -> "success";
            case PAUSED -> "warning";
            case PREPARING, OFF -> "info";
        };
    }
}

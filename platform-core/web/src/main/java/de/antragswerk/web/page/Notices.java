package de.antragswerk.web.page;

import java.util.List;

/** Short messages that a redirect carries in the address; only known ones are shown. */
public final class Notices {
    private Notices() {}

    /** The notice, or an empty text when it is none of these. */
    public static String known(String notice, String... known) {
        return notice != null && List.of(known).contains(notice) ? notice : "";
    }
}

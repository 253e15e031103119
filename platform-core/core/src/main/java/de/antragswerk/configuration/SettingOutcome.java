package de.antragswerk.configuration;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What became of a change. Only {@link Changed} has written anything. */
public sealed interface SettingOutcome {

    /** It holds from now on; the same change twice is one. */
    record Changed(AreaSetting now) implements SettingOutcome {}

    /** The benefit cannot be live before these mandatory items of the checklist are green; empty: the authority itself has to go first. */
    record NotReady(List<String> openItems) implements SettingOutcome {
        public NotReady {
            openItems = List.copyOf(openItems);
        }
    }

    /** Somebody else was faster. */
    record Stale(AreaSetting now) implements SettingOutcome {}

    /** @param findings pointing into the change as REST has it, for example {@code /pauseText} */
    record Faulty(List<Finding> findings) implements SettingOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}

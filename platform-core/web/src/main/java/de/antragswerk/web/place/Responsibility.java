package de.antragswerk.web.place;

import de.antragswerk.plugin.FormOffer;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import java.net.URI;
import java.util.List;

/** Who takes applications for a benefit at a place. {@code kind} is for templates. */
public sealed interface Responsibility {
    String kind();

    /** An authority on the platform does, online. */
    record Here(Authority authority, ProcessingTimeNotice notice, List<FormOffer> offers) implements Responsibility {
        @Override
        public String kind() {
            return "here";
        }
    }

    /** An authority on the platform is responsible and takes no new applications for a while. */
    record Paused(Authority authority, String text) implements Responsibility {
        @Override
        public String kind() {
            return "paused";
        }
    }

    /** An authority on the platform is responsible and has not switched the benefit on. */
    record OnPaper(Authority authority) implements Responsibility {
        @Override
        public String kind() {
            return "on-paper";
        }
    }

    /** Somebody else is responsible by law. */
    record Elsewhere(String authority, URI link, String legalBasis) implements Responsibility {
        @Override
        public String kind() {
            return "elsewhere";
        }
    }

    /** The responsible authority does not use the platform; all we know is the district. */
    record Unknown(String district) implements Responsibility {
        @Override
        public String kind() {
            return "unknown";
        }
    }
}

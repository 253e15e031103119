package de.antragswerk.web.place;

import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Who takes applications for a benefit at a place. {@code kind} is for templates. */
public sealed interface Responsibility {
    String kind();

    /** An authority on the platform does, online. */
    record Here(Authority authority, ProcessingTimeNotice notice, List<FormOffer> offers) implements Responsibility {
        @Override
        public String kind() {
            return "here";
        }

        /** For somebody who asks for the benefit for the first time. */
        public List<FormOffer> first() {
            return offersFor(FormPurpose.APPLICATION_DAY, FormPurpose.MAIN_APPLICATION);
        }

        /** For somebody who receives it; what follows an application is offered beside that application. */
        public List<FormOffer> already() {
            return offersFor(FormPurpose.RENEWAL, FormPurpose.RENEWAL_AND_CHANGE, FormPurpose.CHANGE_NOTICE);
        }

        private List<FormOffer> offersFor(FormPurpose... purposes) {
            return Stream.of(purposes)
                    .flatMap(purpose -> offers.stream().filter(offer -> offer.purpose() == purpose))
                    .toList();
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

package de.antragswerk.web.whatif;

import de.antragswerk.settlement.Member;
import java.util.Optional;
import java.util.Set;

/** Whose figures the asking person may see; the sums of the Länder everybody who is asked to pay. */
sealed interface Sight {

    /** The coordination office. */
    record Everything() implements Sight {
        @Override
        public boolean sees(Optional<String> land, String key) {
            return true;
        }

        @Override
        public boolean seesUnitPrice(Optional<String> land, String key) {
            return true;
        }
    }

    /** A Land's administrator: the Kommunen of the own Land, of other Länder only what they pay. */
    record OfLand(String own) implements Sight {
        @Override
        public boolean sees(Optional<String> land, String key) {
            return land.orElse(own).equals(own);
        }

        @Override
        public boolean seesUnitPrice(Optional<String> land, String key) {
            return land.orElse(key).equals(own);
        }
    }

    /** An authority's administrator: the own authorities, and what the Länder pay. */
    record OfAuthorities(Set<String> own) implements Sight {
        public OfAuthorities {
            own = Set.copyOf(own);
        }

        @Override
        public boolean sees(Optional<String> land, String key) {
            return land.isEmpty() || own.contains(key);
        }

        @Override
        public boolean seesUnitPrice(Optional<String> land, String key) {
            return own.contains(key);
        }
    }

    boolean sees(Optional<String> land, String key);

    /** Who sees the price of one application sees how many there were. */
    boolean seesUnitPrice(Optional<String> land, String key);

    default boolean sees(Member member) {
        return sees(member.land(), member.key());
    }

    /** Whether a comparison with all Kommunen tells nothing about a single foreign one. */
    default boolean comparesKommunen() {
        return !(this instanceof OfAuthorities);
    }
}

package de.antragswerk.whatif;

import de.antragswerk.settlement.SettlementInput;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many applications somebody may have who takes no part yet, from the applications per inhabitant of those who do: the
 * lowest quarter, the median and the highest quarter. An estimate and shown as one; who knows better says so.
 */
public final class Expectation {
    /** Applications per inhabitant and day, as a fraction. */
    private record Rate(BigInteger applications, BigInteger inhabitantDays) implements Comparable<Rate> {
        static Rate of(Peer peer) {
            return new Rate(
                    BigInteger.valueOf(peer.applications()),
                    BigInteger.valueOf(peer.inhabitants()).multiply(BigInteger.valueOf(peer.days())));
        }

        @Override
        public int compareTo(Rate other) {
            return applications.multiply(other.inhabitantDays).compareTo(other.applications.multiply(inhabitantDays));
        }

        long of(long inhabitants, long days, int quarters) {
            return Days.rounded(
                    applications
                            .multiply(BigInteger.valueOf(inhabitants))
                            .multiply(BigInteger.valueOf(days))
                            .multiply(BigInteger.valueOf(quarters)),
                    inhabitantDays.multiply(BigInteger.valueOf(4)));
        }
    }

    private Expectation() {}

    /**
     * @param kommune whether to compare with Kommunen; where none is known, and for a Land, with Länder
     * @param from first day of taking part: whoever joins later has fewer applications
     * @return empty where nobody's inhabitants are known
     */
    public static Optional<Spread> of(SettlementInput input, boolean kommune, long inhabitants, LocalDate from) {
        var rates = rates(input, kommune);
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        var days = Days.within(input, from, input.to());
        return Optional.of(new Spread(
                quarter(rates, 1).of(inhabitants, days, 4),
                middle(rates, inhabitants, days),
                quarter(rates, 3).of(inhabitants, days, 4)));
    }

    /** As many per inhabitant as a member has; a quarter fewer and a quarter more as the range. */
    public static Optional<Spread> like(SettlementInput input, String member, long inhabitants, LocalDate from) {
        var kommune = Copies.requireMember(input, member).land().isPresent();
        var days = Days.within(input, from, input.to());
        return Peer.of(input, kommune).stream()
                .filter(peer -> peer.member().key().equals(member))
                .findFirst()
                .map(Rate::of)
                .map(rate -> new Spread(
                        rate.of(inhabitants, days, 3), rate.of(inhabitants, days, 4), rate.of(inhabitants, days, 5)));
    }

    private static List<Rate> rates(SettlementInput input, boolean kommune) {
        var peers = Peer.of(input, kommune);
        return (peers.isEmpty() && kommune ? Peer.of(input, false) : peers)
                .stream().map(Rate::of).sorted(Comparator.naturalOrder()).toList();
    }

    /** Between the two in the middle where there is nobody in the middle. */
    private static long middle(List<Rate> sorted, long inhabitants, long days) {
        var below = sorted.get((sorted.size() - 1) / 2).of(inhabitants, days, 4);
        var above = sorted.get(sorted.size() / 2).of(inhabitants, days, 4);
        return below + (above - below) / 2;
    }

    /** The nearest rank: always the rate of somebody, never one between two. */
    private static Rate quarter(List<Rate> sorted, int quarters) {
        return sorted.get(Math.ceilDiv(sorted.size() * quarters, 4) - 1);
    }
}

package de.antragswerk.web.chart;

import java.math.BigInteger;
import java.util.List;

/** Where a value lies between two ends of a drawing. Zero is always on it. Exact for every {@code long}. */
record Scale(long least, long most, int from, int to) {

    static Scale of(List<Series> series, int from, int to) {
        var least = Math.min(0, series.stream().flatMapToLong(Series::all).min().orElse(0));
        var most = Math.max(0, series.stream().flatMapToLong(Series::all).max().orElse(0));
        return new Scale(least, most, from, to);
    }

    int at(long value) {
        if (least == most) {
            return from;
        }
        var way = BigInteger.valueOf(value).subtract(BigInteger.valueOf(least));
        var whole = BigInteger.valueOf(most).subtract(BigInteger.valueOf(least));
        return from + way.multiply(BigInteger.valueOf(to - from)).divide(whole).intValueExact();
    }
}

package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the answers seem to amount to, in the order in which it is read. Binds nobody; see {@link Indicative}.
 *
 * @param lines empty where there is nothing to say
 */
public record Indication(List<Line> lines) {
    public static final Indication NONE = new Indication(List.of());

    public Indication {
        lines = List.copyOf(lines);
    }

    /**
     * One sentence; its text stands in the bundles under {@code indication.<id>}, with the placeholders of the arguments.
     *
     * @param id small letters, digits and hyphens
     * @param arguments by the name of the placeholder
     * @param legalBasis the paragraph that the sentence rests on
     */
    public record Line(String id, Map<String, Argument> arguments, String legalBasis) {
        private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

        public Line {
            requireNonNull(id, "a line has an id");
            requireNonNull(legalBasis, "a line names its legal ground");
            arguments = Map.copyOf(arguments);
            if (!FORM.matcher(id).matches()) {
                throw new IllegalArgumentException("not an id of a line: " + id);
            }
        }

        public Line(String id, String legalBasis) {
            this(id, Map.of(), legalBasis);
        }
    }

    /** A value that each language writes in its own way. */
    public sealed interface Argument {

        /** @param amount in euro */
        record Euro(BigDecimal amount) implements Argument {
            public Euro {
                requireNonNull(amount, "an amount has a value");
            }
        }

        record Number(BigDecimal number) implements Argument {
            public Number {
                requireNonNull(number, "a number has a value");
            }

            public Number(long number) {
                this(BigDecimal.valueOf(number));
            }
        }

        record Day(LocalDate day) implements Argument {
            public Day {
                requireNonNull(day, "a day has a value");
            }
        }

        /** Shown as it is, for example what an authority has entered. */
        record Words(String words) implements Argument {
            public Words {
                requireNonNull(words, "words are not null");
            }
        }
    }
}

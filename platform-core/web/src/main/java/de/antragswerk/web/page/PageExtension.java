package de.antragswerk.web.page;

import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.guard.CsrfTokens;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The functions and filters of the templates. */
final class PageExtension extends AbstractExtension {

    private interface Call {
        Object with(Map<String, Object> arguments, EvaluationContext context);
    }

    private interface Formatting {
        Object of(Object value, Formats formats);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", function(PageExtension::text),
                "csrf", function((arguments, context) -> csrf(context)),
                "asset", function((arguments, context) -> Assets.address((String) arguments.get("0"))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "datum", filter(PageExtension::day),
                "zeitpunkt", filter((value, formats) -> formats.moment((Instant) value)),
                "uhrzeit", filter((value, formats) -> formats.time((Instant) value)),
                "euro", filter((value, formats) -> formats.euro(((Number) value).longValue())),
                "zahl", filter((value, formats) -> formats.number(((Number) value).longValue())),
                "groesse", filter((value, formats) -> formats.size(((Number) value).longValue())));
    }

    private static Object day(Object value, Formats formats) {
        return value instanceof LocalDate day ? formats.day(day) : formats.day((Instant) value);
    }

    /** The language is the rendering's locale, not the shell's: macros do not see the shell. */
    private static String text(Map<String, Object> arguments, EvaluationContext context) {
        var values = IntStream.range(1, arguments.size())
                .mapToObj(position -> arguments.get(Integer.toString(position)))
                .toArray();
        return Texts.in(Language.of(context.getLocale())).text(String.valueOf(arguments.get("0")), values);
    }

    private static SafeString csrf(EvaluationContext context) {
        var shell = (Shell) context.getVariable("shell");
        var token = hidden(CsrfTokens.PARAMETER, shell.csrf().get());
        return new SafeString(shell.acting()
                .map(acting -> token + hidden(ActingChoice.PARAMETER, acting.authority()))
                .orElse(token));
    }

    /** Only for values that need no escaping: tokens and keys. */
    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    private static Function function(Call call) {
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
                return call.with(arguments, context);
            }
        };
    }

    private static Filter filter(Formatting formatting) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object apply(
                    Object value,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return value == null ? null : formatting.of(value, Formats.of(Language.of(context.getLocale())));
            }
        };
    }
}

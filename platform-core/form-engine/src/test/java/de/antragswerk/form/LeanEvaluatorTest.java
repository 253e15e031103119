package de.antragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jamsesso.jsonlogic.ast.JsonLogicParseException;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParser;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.expressions.LogicExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out for speed changes no result. */
class LeanEvaluatorTest {
    private static final Map<String, Object> DATA = new HashMap<>(Map.of(
            "a",
            Map.of("b", Map.of("c", 7), "text", "x", "", "leer"),
            "liste",
            List.of(Map.of("n", 1), Map.of("n", 2)),
            "zahl",
            3,
            "",
            "nichts"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'var':'a.b.c'}",
                "{'var':'a.b'}",
                "{'var':'a.fehlt.c'}",
                "{'var':'a.text.c'}",
                "{'var':'a.text.length'}",
                "{'var':'fehlt'}",
                "{'var':''}",
                "{'var':'a.'}",
                "{'var':'.a'}",
                "{'var':'a..b'}",
                "{'var':'.'}",
                "{'var':['fehlt',5]}",
                "{'var':['a.b.c',5]}",
                "{'var':'liste.1.n'}",
                "{'var':'liste.9.n'}",
                "{'var':'liste.x'}",
                "{'var':'zahl'}",
                "{'var':'zahl.x'}",
                "{'var':1}",
                "{'var':{'cat':['a.b','.c']}}",
                "{'map':[{'var':'liste'},{'var':'n'}]}",
                "{'map':[{'var':'liste'},{'var':''}]}",
                "{'filter':[{'var':'liste'},{'==':[{'var':'n'},2]}]}",
                "{'reduce':[{'var':'liste'},{'+':[{'var':'current.n'},{'var':'accumulator'}]},0]}",
                "{'some':[{'var':'liste'},{'>':[{'var':'n'},1]}]}",
                "{'if':[{'var':'fehlt'},1,{'var':'a.b.c'},2,3]}",
                "{'and':[{'var':'a.text'},{'var':'zahl'}]}",
                "{'and':[{'var':'a.text'},{'var':'fehlt'},{'var':'zahl'}]}",
                "{'and':[]}",
                "{'and':[{'unbekannt':[1]},true]}",
                "{'or':[{'var':'fehlt'},{'var':'a.text'},{'unbekannt':[1]}]}",
                "{'or':[{'var':'fehlt'},0,'']}",
                "{'or':[]}",
                "{'or':{'var':'zahl'}}",
                "{'+':[{'var':'zahl'},'4']}",
                "{'in':['x',{'var':'a.text'}]}",
                "[1,{'var':'zahl'}]",
                "{'unbekannt':[1]}",
                "{'<':[1,{'var':'zahl'},5]}"
            })
    void givesTheLibrarysResult(String logic) throws JsonLogicParseException {
        var node = JsonLogicParser.parse(logic.replace('\'', '"'));
        var operators = Operators.all(Sample.DAY);
        operators.put("and", LogicExpression.AND);
        operators.put("or", LogicExpression.OR);
        var library = new JsonLogicEvaluator(operators);
        for (Object data : Arrays.asList(DATA, Map.of(), null, List.of("a"), "text")) {
            assertThat(outcome(() -> Operators.evaluator(Sample.DAY).evaluate(node, data)))
                    .as("on %s", data)
                    .isEqualTo(outcome(() -> library.evaluate(node, data, "$")));
        }
    }

    private interface Evaluation {
        Object evaluate() throws JsonLogicEvaluationException;
    }

    private static Object outcome(Evaluation evaluation) {
        try {
            return evaluation.evaluate();
        } catch (JsonLogicEvaluationException | RuntimeException failed) {
            return failed.getClass();
        }
    }
}

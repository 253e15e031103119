package de.antragswerk.form;

import static de.antragswerk.form.Sample.json;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.form.Condition;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Moment MOMENT = Moment.of(DAY, DAY.plusDays(3), Set.of("vereinfacht"));
    private static final JsonObject ANSWERS = json("""
            {'a':{'ja':true,'nein':false,'text':'x','raw':'quatsch','zahl':3,'geld':'12.50'},
             'kind':'2012-11-21','jung':'2012-11-22','liste':['a','b'],
             'personen':[{'alter':'2020-01-01'},{'alter':'1990-01-01'}]}
            """);

    private final Conditions conditions = new Conditions(MOMENT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'==':[{'var':'a.ja'},true]} | true",
                "{'==':[{'var':'a.nein'},true]} | false",
                "{'==':[{'var':'a.fehlt'},true]} | false",
                "{'==':[{'var':'a.fehlt'},false]} | false",
                "{'!=':[{'var':'a.fehlt'},'x']} | true",
                "{'==':[{'var':'a.raw'},true]} | false",
                "{'==':[{'var':'a.raw'},false]} | false",
                "{'==':[true,{'var':'a.raw'}]} | false",
                "{'!=':[{'var':'a.raw'},true]} | true",
                "{'==':[{'var':'a.zahl'},3]} | true",
                "{'==':[{'var':'a.zahl'},'3']} | true",
                "{'==':[{'var':'a.geld'},12.5]} | true",
                "{'==':[{'var':'a.text'},'x']} | true",
                "{'==':[{'var':'fehlt'},null]} | true",
                "{'!=':[{'var':'a.zahl'},{'var':'fehlt'}]} | true",
                "{'===':[{'var':'a.fehlt'},null]} | true",
                "{'!':{'var':'a.fehlt'}} | true",
                "{'!!':{'var':'a.text'}} | true",
                "{'>':[{'var':'a.zahl'},2]} | true",
                "{'>':[{'var':'a.fehlt'},2]} | false",
                "{'>':[{'var':'a.raw'},2]} | false",
                "{'>':[{'var':'a.geld'},12]} | true",
                "{'in':[{'var':'a.text'},['x','y']]} | true",
                "{'in':[{'var':'a.fehlt'},['x','y']]} | false",
                "{'in':['a',{'var':'liste'}]} | true",
                "{'in':['c',{'var':'liste'}]} | false",
                "{'in':['c',{'var':'fehlt'}]} | false",
                "{'<':[{'age':{'var':'kind'}},14]} | false",
                "{'<':[{'age':{'var':'jung'}},14]} | true",
                "{'<':[{'age':{'var':'fehlt'}},14]} | false",
                "{'>=':[{'age':{'var':'fehlt'}},14]} | false",
                "{'<=':[13,{'age':{'var':'jung'}},13]} | true",
                "{'before':[{'var':'kind'},{'var':'jung'}]} | true",
                "{'before':[{'var':'kind'},{'var':'day'}]} | true",
                "{'before':[{'var':'fehlt'},{'var':'jung'}]} | false",
                "{'some':[{'var':'personen'},{'<':[{'age':{'var':'alter'}},15]}]} | true",
                "{'all':[{'var':'personen'},{'<':[{'age':{'var':'alter'}},15]}]} | false",
                "{'some':[{'var':'fehlt'},{'==':[{'var':'x'},1]}]} | false",
                "{'none':[{'var':'fehlt'},{'==':[{'var':'x'},1]}]} | true",
                "{'and':[{'var':'a.ja'},{'!':{'var':'a.nein'}}]} | true",
                "{'or':[{'var':'a.nein'},{'var':'fehlt'}]} | false",
                "{'if':[{'var':'a.ja'},{'var':'a.nein'},true]} | false",
                "{'missing':['a.text','a.fehlt']} | true",
                "{'===':[{'var':'a.zahl'},3]} | true",
                "{'==':[{'reduce':[{'var':'personen'},{'+':[1,{'var':'accumulator'}]},0]},2]} | true"
            })
    void readsAnswersAsTheContractSays(String logic, boolean expected) {
        var rule = rule(logic);
        assertThat(conditions.defect(rule, Scope.of(MOMENT, ANSWERS))).isEmpty();
        assertThat(conditions.hold(rule, Scope.of(MOMENT, ANSWERS))).isEqualTo(expected);
    }

    @Test
    void seesTheEntryAndTheOneAroundIt() {
        var scope = Scope.of(MOMENT, ANSWERS).within(json("{'x':'aussen'}")).within(json("{'x':'innen'}"));
        assertThat(conditions.hold(rule("{'==':[{'var':'item.x'},'innen']}"), scope))
                .isTrue();
        assertThat(conditions.hold(rule("{'==':[{'var':'parent.x'},'aussen']}"), scope))
                .isTrue();
        assertThat(conditions.hold(rule("{'!!':{'var':'item.x'}}"), Scope.of(MOMENT, ANSWERS)))
                .isFalse();
    }

    @Test
    void asksWhenAConditionFailsAndTellsTheAuthor() {
        var rule = rule("{'unknown':[1]}");
        assertThat(conditions.hold(rule, Scope.of(MOMENT, ANSWERS))).isTrue();
        assertThat(conditions.defect(rule, Scope.of(MOMENT, ANSWERS)))
                .hasValueSatisfying(text -> assertThat(text).contains("unknown"));
    }

    @Test
    void hasNoOperatorThatPrints() {
        assertThat(conditions.defect(rule("{'log':'x'}"), Scope.of(MOMENT, ANSWERS)))
                .isPresent();
    }

    private static Rule rule(String logic) {
        return Rule.of(Optional.of(new Condition(json(logic))));
    }
}

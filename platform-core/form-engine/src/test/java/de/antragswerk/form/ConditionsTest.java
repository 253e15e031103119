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
             'personen':[{'alter':'2020-01-01'},{'alter':'1990-01-01'}],
             'posten':[{'betrag':'12.50','teile':[{'n':1},{'n':2}]},{'betrag':1,'teile':[{'n':3}]},{'betrag':'viel'}]}
            """);

    private final Conditions conditions = new Conditions(MOMENT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'==':[{'var':'a.ja'},true]} | true",
                "{'==':[{'count':[{'filter':[{'var':'niemand'},{'var':'alter'}]}]},0]} | true",
                "{'==':[{'count':[{'filter':[{'var':'personen'},{'var':'alter'}]}]},2]} | true",
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
                "{'==':[{'var':'today'},'2026-11-24']} | true",
                "{'in':['vereinfacht',{'var':'sets'}]} | true",
                "{'in':['anderes',{'var':'sets'}]} | false",
                "{'==':[{'days':['2026-11-21','2026-12-01']},10]} | true",
                "{'==':[{'days':['2026-12-01','2026-11-21']},-10]} | true",
                "{'==':[{'days':[{'var':'fehlt'},'2026-11-21']},null]} | true",
                "{'==':[{'months':['2026-01-31','2026-02-28']},0]} | true",
                "{'==':[{'months':['2026-01-15','2027-01-15']},12]} | true",
                "{'==':[{'plusDays':['2026-12-31',1]},'2027-01-01']} | true",
                "{'==':[{'plusDays':['2026-12-31',-31]},'2026-11-30']} | true",
                "{'==':[{'plusDays':['2026-12-31','x']},null]} | true",
                "{'==':[{'plusDays':['2026-12-31',1e18]},null]} | true",
                "{'==':[{'plusDays':['2026-12-31']},null]} | true",
                "{'==':[{'sum':[['1e999999999',1]]},1]} | true",
                "{'==':[{'round':['1e999999999',2]},null]} | true",
                "{'==':[{'plusMonths':['2026-12-31','9e99']},null]} | true",
                "{'==':[{'plusMonths':['2026-01-31',1]},'2026-02-28']} | true",
                "{'==':[{'monthStart':['2026-02-17']},'2026-02-01']} | true",
                "{'==':[{'monthEnd':'2028-02-17'},'2028-02-29']} | true",
                "{'==':[{'monthEnd':{'var':'fehlt'}},null]} | true",
                "{'==':[{'workday':'2026-12-25'},'2026-12-28']} | true",
                "{'==':[{'workday':'2026-04-03'},'2026-04-07']} | true",
                "{'==':[{'workday':'2026-11-24'},'2026-11-24']} | true",
                "{'==':[{'sum':[{'var':'posten'},'betrag']},13.5]} | true",
                "{'==':[{'sum':[{'var':'posten'},'teile.n']},6]} | true",
                "{'==':[{'sum':[{'var':'fehlt'},'betrag']},0]} | true",
                "{'==':[{'sum':[[1,'2.5',null,'x',true]]},3.5]} | true",
                "{'==':[{'sum':[{'var':'a.text'},'b']},0]} | true",
                "{'==':[{'count':[{'var':'personen'}]},2]} | true",
                "{'==':[{'count':{'var':'personen'}},2]} | true",
                "{'==':[{'count':[{'var':'fehlt'}]},0]} | true",
                "{'==':[{'count':[{'filter':[{'var':'personen'},{'<':[{'age':{'var':'alter'}},15]}]}]},1]} | true",
                "{'==':[{'round':[2.345,2]},2.35]} | true",
                "{'==':[{'round':[-2.5,0]},-3]} | true",
                "{'==':[{'round':[{'var':'a.geld'}]},13]} | true",
                "{'==':[{'round':['x',2]},null]} | true",
                "{'==':[{'round':[1.5,-4]},2]} | true",
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
        var deeper = scope.within(json("{'x':'zuinnerst'}"));
        assertThat(conditions.hold(rule("{'==':[{'var':'parent2.x'},'aussen']}"), deeper))
                .isTrue();
        assertThat(conditions.hold(rule("{'==':[{'var':'parent2.x'},'innen']}"), deeper.within(json("{}"))))
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

    @ParameterizedTest
    @CsvSource({
        // movable holidays of several years, against the calendar
        "2024-03-29,true",
        "2024-04-01,true",
        "2024-05-09,true",
        "2024-05-20,true",
        "2025-04-18,true",
        "2025-04-21,true",
        "2025-05-29,true",
        "2025-06-09,true",
        "2026-04-03,true",
        "2026-04-06,true",
        "2026-05-14,true",
        "2026-05-25,true",
        "2027-03-26,true",
        "2027-03-29,true",
        "2027-05-06,true",
        "2027-05-17,true",
        "2026-10-03,true",
        "2026-05-01,true",
        "2026-01-01,true",
        "2026-12-26,true",
        // of some Länder only, or of none
        "2026-06-04,false",
        "2026-10-31,false",
        "2026-11-01,false",
        "2026-01-06,false",
        "2026-12-24,false"
    })
    void knowsTheHolidaysOfAllLaender(LocalDate day, boolean holiday) {
        assertThat(Workdays.isHoliday(day)).isEqualTo(holiday);
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

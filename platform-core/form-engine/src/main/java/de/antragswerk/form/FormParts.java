package de.antragswerk.form;

import java.time.LocalDate;

/** The parts of an engine, made once for a form and a moment. */
record FormParts(CompiledForm form, Conditions conditions, Settling settling, Paging paging, AnswerCheck answerCheck) {

    static FormParts of(CompiledForm form, Moment moment) {
        var conditions = new Conditions(moment);
        return new FormParts(
                form,
                conditions,
                Settling.of(form, conditions),
                new Paging(form, conditions),
                new AnswerCheck(
                        moment.day(),
                        later(moment.day(), moment.today()),
                        form.definition().codeLists()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

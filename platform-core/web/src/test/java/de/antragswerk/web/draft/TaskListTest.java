package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskListTest {
    private static final String ALONE = "{'name':'Samira','allein':true,'zimmer':3}";
    private static final String TOGETHER =
            "{'name':'Samira','allein':false,'personen':[{'vorname':'Noor','art':'lohn','monat':'100.00'},{}]}";

    @Test
    void aSectionThatTheAnswersLeaveEmptyIsNotNeeded() {
        assertThat(TaskList.of(SampleDraft.with(ALONE)).sections())
                .extracting(TaskList.Section::title, TaskList.Section::state)
                .containsExactly(tuple("Über Sie", "done"), tuple("Haushalt", "unneeded"), tuple("", "done"));
    }

    @Test
    void pagesForEachPersonBearTheirNames() {
        var tasks = TaskList.of(SampleDraft.with(TOGETHER)).sections().get(1).tasks();
        assertThat(tasks)
                .extracting(TaskList.Task::title)
                .containsExactly("Ihr Haushalt", "Einkommen von Noor", "Einkommen von Person 2");
        assertThat(tasks).extracting(TaskList.Task::state).containsExactly("begun", "done", "open");
    }

    @Test
    void whatIsLeftIsCounted() {
        var tasks = TaskList.of(SampleDraft.with(TOGETHER));
        assertThat(tasks.questions()).isEqualTo(4);
        assertThat(tasks.openSections()).isEqualTo(2);
        assertThat(TaskList.of(SampleDraft.with(ALONE)).questions()).isZero();
    }

    @Test
    void thePageShowsAllOfIt() {
        var draft = SampleDraft.with(TOGETHER);
        var model = new HashMap<String, Object>();
        model.put("draft", draft.draft());
        model.put("benefitName", "Beispiel");
        model.put("authorityName", "Amt");
        model.put("formTitle", "Antrag");
        model.put("tasks", TaskList.of(draft));
        model.put("carried", true);
        model.put("stillOpen", Told.open(draft).questions(draft));
        model.put("asksForEvidence", true);
        model.put("files", 2);
        var html = new PageRenderer()
                .render("entwurf.html", model, new Shell(Optional.empty(), Optional.empty(), "/", () -> "token"));
        assertThat(html)
                .contains(
                        "Das Formular hat sich geändert",
                        "Noch 4 Fragen in 2 Abschnitten.",
                        "Einkommen von Noor",
                        "1 von 3 Seiten fertig",
                        "Begonnen");
    }
}

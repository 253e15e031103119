package de.antragswerk.web.draft;

import de.antragswerk.form.PageAt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a draft by the sections of its form, and what is left to do.
 *
 * @param questions that must still be answered or mended, of those that are asked by now
 * @param openSections in which they stand
 */
public record TaskList(List<Section> sections, int questions, int openSections) {
    private static final String OPEN = "open";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";
    private static final String UNNEEDED = "unneeded";

    /**
     * A page.
     *
     * @param state {@code open}, {@code begun} or {@code done}
     */
    public record Task(int number, String id, String title, String state, int questions) {}

    /**
     * @param title empty for pages that belong to no section
     * @param state as of a page, or {@code unneeded} where the answers so far leave nothing to ask
     */
    public record Section(String id, String title, String state, List<Task> tasks) {
        public long done() {
            return tasks.stream().filter(task -> task.state().equals(DONE)).count();
        }

        int questions() {
            return tasks.stream().mapToInt(Task::questions).sum();
        }
    }

    static TaskList of(OpenDraft draft) {
        var bySection = new LinkedHashMap<String, List<Task>>();
        draft.engine()
                .definition()
                .pages()
                .forEach(page -> bySection.put(page.section().orElse(""), new ArrayList<>()));
        var number = 0;
        for (var page : draft.pages()) {
            number++;
            bySection.get(page.page().section().orElse("")).add(task(draft, page, number));
        }
        var sections = bySection.entrySet().stream()
                .map(entry -> section(draft, entry))
                .toList();
        return new TaskList(
                sections, sections.stream().mapToInt(Section::questions).sum(), (int) sections.stream()
                        .filter(section -> section.questions() > 0)
                        .count());
    }

    public int pages() {
        return sections.stream().mapToInt(section -> section.tasks().size()).sum();
    }

    private static Task task(OpenDraft draft, PageAt page, int number) {
        var begun = draft.filling().view(page).fields().anyMatch(field -> field.answered() && !field.calculated());
        var questions = draft.filling().check(page).size();
        var state = begun ? (questions == 0 ? DONE : BEGUN) : OPEN;
        return new Task(number, page.id(), draft.texts().pageTitle(draft.filling(), page), state, questions);
    }

    private static Section section(OpenDraft draft, Map.Entry<String, List<Task>> entry) {
        return new Section(
                entry.getKey().isEmpty() ? "ohne" : entry.getKey(),
                draft.texts().sectionTitle(entry.getKey()),
                state(entry.getValue()),
                List.copyOf(entry.getValue()));
    }

    private static String state(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return UNNEEDED;
        }
        if (tasks.stream().allMatch(task -> task.state().equals(DONE))) {
            return DONE;
        }
        return tasks.stream().allMatch(task -> task.state().equals(OPEN)) ? OPEN : BEGUN;
    }
}

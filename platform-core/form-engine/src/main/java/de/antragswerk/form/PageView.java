package de.antragswerk.form;

import de.antragswerk.plugin.form.Page;
import java.util.List;
import java.util.stream.Stream;

/** What one page shows, given the answers so far. */
public record PageView(PageAt at, List<Node> nodes) {
    public PageView {
        nodes = List.copyOf(nodes);
    }

    public Page page() {
        return at.page();
    }

    /** All questions of the page, in reading order. */
    public Stream<FieldNode> fields() {
        return nodes.stream().flatMap(PageView::fieldsOf);
    }

    private static Stream<FieldNode> fieldsOf(Node node) {
        return switch (node) {
            case FieldNode field -> Stream.of(field);
            case GroupNode group -> group.children().stream().flatMap(PageView::fieldsOf);
            case RepeatingNode repeating ->
                repeating.entries().stream().flatMap(List::stream).flatMap(PageView::fieldsOf);
        };
    }
}

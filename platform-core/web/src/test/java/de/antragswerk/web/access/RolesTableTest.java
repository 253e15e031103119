package de.antragswerk.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.PagesApplication;
import de.antragswerk.web.rest.RestApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/roles.md names every page and every REST address, and says of each what its annotations say. */
class RolesTableTest {
    private static final Path TABLE = Path.of("../../docs/roles.md");
    private final List<String> rows;

    RolesTableTest() throws IOException {
        rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| [A-Z]+ \\| `.*"))
                .toList();
    }

    private static Stream<Endpoint> endpoints() {
        return Stream.of(new PagesApplication(), new RestApplication()).flatMap(each -> Endpoint.of(each).stream());
    }

    @Test
    void everyEndpointHasItsRow() {
        var missing = endpoints()
                .map(Endpoint::row)
                .filter(row -> rows.stream().noneMatch(line -> line.startsWith(row)))
                .sorted()
                .toList();
        assertThat(missing)
                .as("docs/roles.md lacks these rows, or has others; end each with the scope in words and \" |\"")
                .isEmpty();
    }

    @Test
    void everyRowHasItsEndpoint() {
        var served = endpoints().map(Endpoint::row).toList();
        assertThat(rows)
                .as("rows of docs/roles.md for which nothing is served, or others than the annotations say")
                .allMatch(line -> served.stream().anyMatch(line::startsWith));
    }

    @Test
    void everyRowSaysTheScopeInWords() {
        assertThat(rows).isNotEmpty().allMatch(line -> line.matches(".*\\| [^|]*\\w[^|]* \\|"));
    }

    @Test
    void noRowStandsTwice() {
        assertThat(rows).doesNotHaveDuplicates();
    }
}

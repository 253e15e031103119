package de.antragswerk.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartViewTest {

    private static Document shown(Language language) throws Exception {
        var about = new About("anteile", "Anteile <aller> & mehr", "Anteile je Land.", "Land", Unit.EURO);
        var series = List.of(
                Series.of("jetzt", List.of(100L, 0L)),
                Series.ranged("dann", List.of(50L, 10L), List.of(60L, 20L), List.of(80L, 30L)));
        var diagram = new BarChart(about, List.of("Bayern", "Sachsen"), series).drawn(Formats.of(language));
        var shell = new Shell(Optional.empty(), Optional.empty(), language, "/kosten", "", () -> "");
        var page = new PageRenderer().render("diagramm.html", Map.of("chart", diagram), shell);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    @ParameterizedTest
    @EnumSource
    void aChartIsNamedAndFollowedByItsTable(Language language) throws Exception {
        var page = shown(language);
        var drawing = (org.w3c.dom.Element) page.getElementsByTagName("svg").item(0);
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Anteile <aller> & mehr");
        assertThat(page.getElementsByTagName("td").getLength()).isEqualTo(8);
        assertThat(page.getElementsByTagName("rect").getLength()).isEqualTo(6);
    }

    /** The Content-Security-Policy forbids styles inside a page. */
    @ParameterizedTest
    @EnumSource
    void nothingCarriesAStyle(Language language) throws Exception {
        var all = shown(language).getElementsByTagName("*");
        for (var place = 0; place < all.getLength(); place++) {
            assertThat(all.item(place).getAttributes().getNamedItem("style")).isNull();
        }
    }
}

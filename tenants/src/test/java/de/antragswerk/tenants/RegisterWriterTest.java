package de.antragswerk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterWriterTest {

    private static final String LAND = line("10", "01", "", "", "Schleswig-Holstein", "", "", "");
    private static final String REGION = line("30", "0811", "", "", "Region Stuttgart", "", "", "");
    private static final String KREIS = line("40", "01051", "", "", "Dithmarschen", "43", "", "");
    private static final String OWN_VERBAND = line("50", "01051", "", "0044", "Heide, Stadt", "50", "", "");
    private static final String VERBAND = line("50", "01051", "", "5175", "Mitteldithmarschen", "51", "", "");
    private static final String ALBERSDORF =
            line("60", "01051", "001", "5175", "Albersdorf", "64", "00000003742", "25767     ");
    private static final String HEIDE =
            line("60", "01051", "044", "0044", "Heide,  Stadt", "63", "00000021989", "25746*****");

    @TempDir
    private Path folder;

    @Test
    void writesOneOrderedLineForEachUnit() throws IOException {
        var register = write(List.of(LAND, REGION, KREIS, OWN_VERBAND, VERBAND, ALBERSDORF, HEIDE));

        assertThat(Files.readAllLines(register))
                .first()
                .isEqualTo(
                        "# © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, Gebietsstand 30.11.2025, "
                                + "Datenlizenz Deutschland – Namensnennung – Version 2.0, verändert");
        assertThat(Files.readAllLines(register).stream().filter(line -> !line.startsWith("# ")))
                .containsExactly(
                        "#edition\t2025-11-30",
                        "#rows\tLAND\t1",
                        "#rows\tKREIS\t1",
                        "#rows\tVERBAND\t1",
                        "#rows\tGEMEINDE\t2",
                        "#inhabitants\t25731",
                        "01\t\t\t\tSchleswig-Holstein",
                        "01051\t43\t\t\tDithmarschen",
                        "010510044044\t63\t21989\t25746*\tHeide, Stadt",
                        "010515175\t51\t\t\tMitteldithmarschen",
                        "010515175001\t64\t3742\t25767\tAlbersdorf");
    }

    @Test
    void namesTheLineThatIsDamaged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(List.of(LAND, KREIS, ALBERSDORF.substring(0, 120))))
                .withMessageStartingWith("line 3 of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(List.of(LAND, ALBERSDORF, ALBERSDORF)))
                .havingCause()
                .withMessageContaining("comes twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(List.of(LAND, "70" + LAND.substring(2))))
                .havingCause()
                .withMessageContaining("unknown kind of record 70");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(List.of(LAND, KREIS.replace("20251130", "20260228"))))
                .havingCause()
                .withMessageContaining("mixes the editions");
    }

    private Path write(List<String> lines) throws IOException {
        return RegisterWriter.write(Files.write(folder.resolve("gv100ad.txt"), lines), folder);
    }

    private static String line(
            String record,
            String area,
            String gemeinde,
            String verband,
            String name,
            String kind,
            String people,
            String code) {
        var line = new StringBuilder(" ".repeat(220));
        put(line, 0, record + "20251130" + area);
        put(line, 15, gemeinde);
        put(line, 18, verband);
        put(line, 22, name);
        put(line, 122, kind);
        put(line, 139, people);
        put(line, 165, code);
        return line.toString();
    }

    private static void put(StringBuilder line, int position, String text) {
        line.replace(position, position + text.length(), text);
    }
}

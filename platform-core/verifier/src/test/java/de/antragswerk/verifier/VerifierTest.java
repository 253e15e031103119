package de.antragswerk.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.bundle.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    @TempDir
    private Path folder;

    private final KeyPair key = SamplePackage.key();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final Verifier verifier = new Verifier(stream(out), stream(complaints));
    private String zip;
    private String pem;

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @BeforeEach
    void write() throws IOException {
        zip = Files.write(folder.resolve("paket.zip"), new SamplePackage().zip(key))
                .toString();
        pem = Files.write(folder.resolve("schluessel.pem"), SigningKey.pem(key.getPublic()))
                .toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSoundPackageEndsWithZero() {
        assertThat(verifier.run(List.of(zip, "--key", pem))).isZero();
        assertThat(said())
                .contains("Zeitraum 2026, Land 05", "Anteil des Landes: ", "Das Paket ist unverändert")
                .doesNotContain("FEHLER", "offen", "ACHTUNG");
        assertThat(verifier.run(List.of(zip))).isZero();
        assertThat(said()).contains("ACHTUNG");
    }

    @Test
    void aChangedOneEndsWithOneAndNamesThePlace() throws IOException {
        var text = Files.readString(Path.of(zip), StandardCharsets.ISO_8859_1).replace("1080000000", "1080000001");
        Files.writeString(Path.of(zip), text, StandardCharsets.ISO_8859_1);

        assertThat(verifier.run(List.of(zip, "--key", pem, "--json"))).isEqualTo(1);
        assertThat(said())
                .contains("\"code\":\"file-changed\",\"file\":\"input.json\",\"place\":\"Zeile ")
                .contains("\"key\":\"PUBLISHED\"")
                .contains("\"code\":\"settlement-differs\",\"file\":\"settlement.json\",\"place\":\"Zeile 2\"")
                .doesNotContain("\"sound\"");
    }

    @Test
    void aKeyWithLineEndsOfWindowsIsTheSameKey() throws IOException {
        Files.writeString(Path.of(pem), Files.readString(Path.of(pem)).replace("\n", "\r\n"));
        assertThat(verifier.run(List.of(zip, "--key", pem))).isZero();
    }

    @Test
    void whatCannotBeCheckedEndsWithTwo() throws IOException {
        assertThat(verifier.run(List.of())).isEqualTo(2);
        assertThat(verifier.run(List.of("--unknown", zip))).isEqualTo(2);
        assertThat(verifier.run(List.of(zip, zip))).isEqualTo(2);
        assertThat(verifier.run(List.of(zip, "--key"))).isEqualTo(2);
        assertThat(verifier.run(List.of(zip + "x"))).isEqualTo(2);
        assertThat(verifier.run(List.of(zip, "--key", zip))).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("java -jar antragswerk-verifier.jar", "nicht lesbar", "kein Ed25519-Schlüssel");
    }

    @Test
    void aFileThatIsNoPackageIsUnsound() throws IOException {
        Files.writeString(Path.of(zip), "nichts");
        assertThat(verifier.run(List.of(zip))).isEqualTo(1);
        assertThat(said()).contains("NICHT");
    }

    @Test
    void theSameContentsMakeTheSamePackage() {
        assertThat(new SamplePackage().zip(key)).isEqualTo(new SamplePackage().zip(key));
    }
}

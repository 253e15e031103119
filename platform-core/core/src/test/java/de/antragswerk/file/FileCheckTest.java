package de.antragswerk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.problem.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    @Test
    void theTypeIsReadFromTheBytes() {
        assertThat(FileCheck.mediaType("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("application/pdf");
        assertThat(FileCheck.mediaType(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo("image/jpeg");
    }

    @Test
    void whatOnlyPretendsToBeADocumentIsRefused() {
        for (var content :
                new String[] {"<html><script>alert(1)</script></html>", "MZ\u0090\u0000", "PK\u0003\u0004", "Hallo"}) {
            assertThatThrownBy(() -> FileCheck.mediaType(content.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file-type"));
        }
    }

    @Test
    void emptyAndTooLargeFilesAreToldApart() {
        assertThatThrownBy(() -> FileCheck.mediaType(new byte[0])).hasMessage("file-empty");
        assertThatThrownBy(() -> FileCheck.mediaType(new byte[FileCheck.LARGEST_BYTES + 1]))
                .hasMessage("file-too-large");
    }

    @Test
    void namesLoseEverythingThatCouldConfuseAFileSystemOrAHeader() {
        assertThat(FileCheck.safeName("../../etc/passwd", "application/pdf")).isEqualTo("passwd");
        assertThat(FileCheck.safeName("C:\\Bilder\\Ausweis.pdf", "application/pdf"))
                .isEqualTo("Ausweis.pdf");
        assertThat(FileCheck.safeName("a\r\nb\".pdf", "application/pdf")).isEqualTo("ab.pdf");
        assertThat(FileCheck.safeName(".htaccess", "image/png")).isEqualTo("nachweis.png");
        assertThat(FileCheck.safeName(null, "image/png")).isEqualTo("nachweis.png");
        assertThat(FileCheck.safeName("ß".repeat(500) + ".pdf", "application/pdf"))
                .hasSize(120)
                .endsWith(".pdf");
    }
}

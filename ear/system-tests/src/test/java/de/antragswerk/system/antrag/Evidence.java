package de.antragswerk.system.antrag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Files that citizens upload. */
public final class Evidence {
    private Evidence() {}

    /** A small PDF whose only page says the text. */
    public static byte[] pdf(String text) {
        var content = "BT /F1 18 Tf 40 700 Td (" + text + ") Tj ET";
        var pdf = new ByteArrayOutputStream();
        var offsets = new int[6];
        write(pdf, "%PDF-1.4\n");
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        for (var number = 1; number <= objects.length; number++) {
            offsets[number] = pdf.size();
            write(pdf, number + " 0 obj\n" + objects[number - 1] + "\nendobj\n");
        }
        var table = pdf.size();
        write(pdf, "xref\n0 6\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.length; number++) {
            write(pdf, "%010d 00000 n \n".formatted(offsets[number]));
        }
        write(pdf, "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

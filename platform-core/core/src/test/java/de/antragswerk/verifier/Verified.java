package de.antragswerk.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the payers' verifier as they do, inside of this JVM: its constructor is not for others. */
public final class Verified {
    private Verified() {}

    /** The code that it ends with, and what it says. */
    public static String of(Path folder, byte[] zip, byte[] key) throws IOException {
        var file = Files.write(folder.resolve("package.zip"), zip);
        var pem = Files.write(folder.resolve("key.pem"), key);
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var code = new Verifier(out, out).run(List.of(file.toString(), "--key", pem.toString()));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
